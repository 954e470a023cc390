using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Compares values with those of a gold record as a reader would: one kind of quotation mark and dash, single spaces, no outer marks, no final stop.</summary>
internal static partial class GoldText
{
    [GeneratedRegex(@"\b(?:\w ){3,}\w\b")]
    private static partial Regex SpacedLetters { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    public static string Norm(string? value)
    {
        var text = new StringBuilder((value ?? "").Normalize(NormalizationForm.FormKC));
        for (var at = 0; at < text.Length; at++)
        {
            text[at] = text[at] switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' or '″' => '"',
                '‘' or '’' or '‚' or '‛' or '′' or '`' => '\'',
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
                var c => c,
            };
        }

        var plain = Spaces.Replace(SpacedLetters.Replace(text.ToString(), match => match.Value.Replace(" ", "")), " ").Trim();
        var bare = plain.Trim('"').TrimEnd(' ', '.', ',', ';').Trim();
        return bare.Length > 0 ? bare : plain;
    }

    /// <summary>The parts of a gold citation, a line each.</summary>
    public static string Of(JsonElement gold)
    {
        var facts = new StringBuilder();
        Add(facts, "title", Text(gold, "title"));
        Add(facts, "date", gold.TryGetProperty("date", out var date) && date.ValueKind == JsonValueKind.Object ? $"{Text(date, "start")} {Text(date, "precision")}" : null);
        Add(facts, "publisher", Text(gold, "publisher"));
        foreach (var source in Items(gold, "sources"))
        {
            Add(facts, "repository", Text(source, "repository"));
            foreach (var unit in Items(source, "locator"))
            {
                Add(facts, "locator " + unit[0].GetString(), unit[1].GetString());
            }
        }

        foreach (var note in Items(gold, "notes"))
        {
            Add(facts, "note", note.GetString());
        }

        foreach (var contribution in Items(gold, "contributions"))
        {
            Add(facts, contribution[0].GetString()!, contribution[1].GetString());
        }

        Add(facts, "url", Text(gold, "url"));
        Add(facts, "record", Text(gold, "recordId"));
        return facts.ToString();
    }

    /// <summary>The same parts of a citation that was read. An archive may be named by its text, abbreviation or name: the one that gold has counts.</summary>
    public static string Of(Citation citation, JsonElement gold)
    {
        var wanted = Items(gold, "sources").Select(source => Norm(Text(source, "repository"))).ToHashSet();
        var facts = new StringBuilder();
        Add(facts, "title", citation.Title);
        Add(facts, "date", citation.Date is { } date ? $"{date.Start:uuuu-MM-dd} {date.Precision.ToString().ToLowerInvariant()}" : null);
        Add(facts, "publisher", citation.Publisher);
        foreach (var source in citation.Sources)
        {
            string?[] names = [source.Repository?.Text, source.Repository?.Abbreviation, source.Repository?.Name];
            Add(facts, "repository", names.FirstOrDefault(name => wanted.Contains(Norm(name))) ?? names[0]);
            foreach (var unit in source.Locator)
            {
                Add(facts, "locator " + unit.Unit.ToString().ToLowerInvariant(), unit.Value);
            }
        }

        foreach (var note in citation.Notes)
        {
            Add(facts, "note", note);
        }

        foreach (var contribution in citation.Contributions)
        {
            Add(facts, contribution.Role.ToString().ToLowerInvariant(), contribution.Name);
        }

        Add(facts, "url", citation.Url);
        Add(facts, "record", citation.RecordId);
        return facts.ToString();
    }

    private static void Add(StringBuilder facts, string field, string? value)
    {
        if (!string.IsNullOrEmpty(Norm(value)))
        {
            facts.Append(field).Append(": ").Append(Norm(value)).Append('\n');
        }
    }

    private static string? Text(JsonElement part, string name) => part.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement> Items(JsonElement part, string name) =>
        part.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray()] : [];
}
