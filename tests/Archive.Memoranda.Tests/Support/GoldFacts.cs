using System.Text.Json;

namespace Archive.Memoranda.Tests.Support;

/// <summary>What a gold record says of a document's own parts, and what was read of them, each as a list of values by field.</summary>
internal static class GoldFacts
{
    private const int WordsOfPoint = 3;

    private static readonly string[] HeaderFields = ["diarist", "office", "classification", "copy", "number", "heading"];

    /// <summary>The facts of a gold record.</summary>
    public static Dictionary<string, List<string>> Of(JsonElement gold)
    {
        var facts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var record = Part(gold, "record");
        Add(facts, "record.date", DateOf(Part(record, "date")));
        Add(facts, "record.title", TextOf(record, "title"));
        var header = Part(gold, "header");
        Add(facts, "header.date", DateOf(Part(header, "date")));
        foreach (var field in HeaderFields)
        {
            Add(facts, "header." + field, TextOf(header, field));
        }

        AddAll(facts, "header.addressees", Items(header, "addressees").Select(item => item.GetString()));
        AddAll(facts, "points", Items(gold, "points").Select(point => $"{GoldText.Norm(point[0].GetString())} {Words(point[1].GetString())}"));
        AddAll(facts, "headings", Items(gold, "headings").Select(item => item.GetString()));
        AddAll(facts, "speakers", Items(gold, "speakers").Select(item => item.GetString()));
        AddAll(facts, "editorial.found", Items(gold, "editorial").Select(mark => mark[1].GetString()));
        AddAll(facts, "editorial.kind", Items(gold, "editorial").Select(mark => $"{mark[0].GetString()}: {GoldText.Norm(mark[1].GetString())}"));
        AddAll(facts, "signatures", Items(gold, "signatures").Select(signature => $"{GoldText.Norm(signature[0].GetString())} / {GoldText.Norm(signature[1].GetString())}"));
        AddAll(facts, "footnotes", Items(gold, "footnotes").Select(item => item.GetString()));
        return facts;
    }

    /// <summary>The facts that were read. A gold record sees a letter and what it encloses as one.</summary>
    public static Dictionary<string, List<string>> Of(Memorandum memorandum)
    {
        var facts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        Add(facts, "record.date", DateOf(memorandum.Record.Date));
        Add(facts, "record.title", memorandum.Record.Title);
        Header?[] headers = [memorandum.Header, .. memorandum.Enclosures.Select(inner => inner.Header)];
        Add(facts, "header.date", headers.Select(header => DateOf(header?.Date)).FirstOrDefault(date => date is not null));
        Func<Header, string?>[] fields = [header => header.Diarist, header => header.Office, header => header.Classification, header => header.Copy, header => header.Number, header => header.Heading];
        foreach (var (name, field) in HeaderFields.Zip(fields))
        {
            Add(facts, "header." + name, headers.Select(header => header is null ? null : field(header)).FirstOrDefault(value => value is not null));
        }

        AddAll(facts, "header.addressees", headers.FirstOrDefault(header => header?.Addressees.IsEmpty == false)?.Addressees ?? []);
        AddAll(facts, "points", memorandum.Points.Select(point => $"{GoldText.Norm(point.Label.Text)} {Words(FirstText(point))}"));
        AddAll(facts, "headings", memorandum.AllBlocks.OfType<Heading>().Select(heading => heading.Text));
        AddAll(facts, "speakers", memorandum.AllBlocks.OfType<Turn>().Select(turn => turn.Speaker));
        AddAll(facts, "editorial.found", memorandum.Editorial.Select(mark => mark.Text));
        AddAll(facts, "editorial.kind", memorandum.Editorial.Select(mark => $"{mark.Kind.ToString().ToLowerInvariant()}: {GoldText.Norm(mark.Text)}"));
        AddAll(facts, "signatures", memorandum.Signatures.Concat(memorandum.Enclosures.SelectMany(inner => inner.Signatures)).Select(signature => $"{GoldText.Norm(signature.Office)} / {GoldText.Norm(signature.Name)}"));
        AddAll(facts, "footnotes", memorandum.Footnotes.Concat(memorandum.Enclosures.SelectMany(inner => inner.Footnotes)).Select(note => note.Mark));
        return facts;
    }

    /// <summary>How many values two lists share.</summary>
    public static int Shared(List<string> expected, List<string> found)
    {
        var left = new List<string>(found);
        return expected.Count(left.Remove);
    }

    private static string FirstText(NumberedPoint point) => BlockWalk.InOrder(point.Blocks).OfType<TextBlock>().Select(block => block.Text).FirstOrDefault(text => text.Length > 0) ?? "";

    private static string Words(string? text) => string.Join(' ', GoldText.Norm(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsOfPoint));

    private static string? DateOf(ArchiveDate? date) => date is { } day ? $"{day.Start:uuuu-MM-dd} {day.Precision.ToString().ToLowerInvariant()}" : null;

    private static string? DateOf(JsonElement date) => date.ValueKind == JsonValueKind.Object ? $"{TextOf(date, "start")} {TextOf(date, "precision")}" : null;

    private static void AddAll(Dictionary<string, List<string>> facts, string field, IEnumerable<string?> values)
    {
        Add(facts, field, null);
        facts[field].AddRange(values.Select(GoldText.Norm).Where(value => value.Length > 0));
    }

    private static void Add(Dictionary<string, List<string>> facts, string field, string? value)
    {
        if (!facts.TryGetValue(field, out var values))
        {
            facts.Add(field, values = []);
        }

        if (GoldText.Norm(value) is { Length: > 0 } text)
        {
            values.Add(text);
        }
    }

    private static JsonElement Part(JsonElement part, string name) => part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) ? value : default;

    private static string? TextOf(JsonElement part, string name) => Part(part, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement[] Items(JsonElement part, string name) => Part(part, name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];
}
