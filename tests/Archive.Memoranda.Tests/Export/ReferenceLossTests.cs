using System.Text.Json.Nodes;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export;

/// <summary>A value that a format for references does not write is named as lost.</summary>
public sealed class ReferenceLossTests
{
    // Words of the model's own and places in the text; what is printed of a date is written as a day.
    private static readonly string[] NotTexts = ["layout", "role", "unit", "kind", "precision", "guess", "style", "severity", "code", "start", "end", "uploaded", "fieldSpans", "span", "url"];

    public static TheoryData<string> Formats => ["csl", "ris", "biblatex"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_text_is_written_or_named_as_lost(string format)
    {
        var texts = new List<(string Path, string Text)>();
        var json = JsonNode.Parse(MemorandumJson.Serialize(Some.Memorandum()))!;
        Mark(json, "", texts);
        var memorandum = MemorandumJson.Deserialize(json.ToJsonString());

        var written = Written(format, memorandum);
        var lost = LossesOf(format, memorandum).Select(loss => loss.Path).ToList();

        texts.Should().HaveCountGreaterThan(60);
        texts.Where(text => !written.Contains(text.Text, StringComparison.OrdinalIgnoreCase) && !lost.Exists(path => IsIn(text.Path, path))).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_named_as_lost_is_there(string format)
    {
        var paths = LossesOf(format, Some.Memorandum()).Select(loss => loss.Path).ToList();

        paths.Should().OnlyHaveUniqueItems().And.NotContain("record/title").And.NotContain("citation/contributions[1]/affiliation");
        LossesOf(format, new()).Should().BeEmpty();
    }

    [Fact]
    public void The_units_of_a_locator_are_lost_where_no_field_has_them()
    {
        LossesOf("ris", Some.Memorandum()).First(loss => loss.Path == "citation/sources[0]/locator").What.Should().StartWith("the units one by one");
        LossesOf("csl", Some.Memorandum()).First(loss => loss.Path == "citation/sources[0]/locator").What.Should().StartWith("labels, leaves");
    }

    // A word of its own for each text, so that it can be found again.
    private static void Mark(JsonNode node, string path, List<(string Path, string Text)> texts)
    {
        switch (node)
        {
            case JsonObject parts:
                foreach (var (name, part) in parts.ToList())
                {
                    if (part is not null && !NotTexts.Contains(name) && !(name == "date" && path.Length == 0))
                    {
                        var inner = path.Length == 0 ? name : $"{path}/{name}";
                        if (part is JsonValue value && value.TryGetValue<string>(out _) && !(name == "text" && parts.ContainsKey("precision")))
                        {
                            parts[name] = MarkOf(inner, texts);
                        }

                        Mark(part, inner, texts);
                    }
                }

                break;
            case JsonArray items:
                for (var at = 0; at < items.Count; at++)
                {
                    if (items[at] is JsonValue value && value.TryGetValue<string>(out _))
                    {
                        items[at] = MarkOf(path, texts);
                    }
                    else if (items[at] is { } item)
                    {
                        Mark(item, $"{path}[{at}]", texts);
                    }
                }

                break;
        }
    }

    private static string MarkOf(string path, List<(string Path, string Text)> texts)
    {
        var mark = $"Q{(char)('a' + (texts.Count / 26))}{(char)('a' + (texts.Count % 26))}x";
        texts.Add((path.StartsWith("blocks", StringComparison.Ordinal) ? "body" + path["blocks".Length..] : path, mark));
        return mark;
    }

    private static bool IsIn(string path, string loss) => path.StartsWith(loss, StringComparison.Ordinal) && (path.Length == loss.Length || path[loss.Length] is '/' or '[');

    private static ValueList<ExportLoss> LossesOf(string format, Memorandum memorandum) => format switch
    {
        "csl" => CslJsonWriter.LossesOf(memorandum),
        "ris" => RisWriter.LossesOf(memorandum),
        _ => BiblatexWriter.LossesOf(memorandum),
    };

    private static string Written(string format, Memorandum memorandum)
    {
        using var writer = new StringWriter();
        switch (format)
        {
            case "csl":
                CslJsonWriter.Write(memorandum, writer);
                break;
            case "ris":
                RisWriter.Write(memorandum, writer);
                break;
            default:
                BiblatexWriter.Write(memorandum, writer);
                break;
        }

        return writer.ToString();
    }
}
