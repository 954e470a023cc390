using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>Nothing of a memorandum is lost unseen: a value that changes shows in the TEI or in what is listed as lost.</summary>
/// <remarks>The values are those of the JSON, which has every part of the model, as its own tests see to.</remarks>
public sealed class TeiFieldsTests
{
    private const string Marker = "Zq7";

    // What a string of the JSON may be when it is no free text: a day, a kind, a run of leaves.
    private static readonly string[] Words = ["1951-05-05", "1951-05-07", "7", .. EnumNames()];

    private static readonly string[] Places = ["span", "fieldSpans", "line", "column"];

    [Fact]
    public void Every_value_is_in_the_tei_or_in_the_losses()
    {
        var memorandum = Some.Memorandum();
        var (xml, losses) = Written(memorandum);
        using var scope = new AssertionScope();
        foreach (var path in ValuesOf(JsonNode.Parse(MemorandumJson.Serialize(memorandum))!))
        {
            var changed = Changed(memorandum, path);
            var name = string.Join('/', path);
            changed.Should().NotBeNull("{0} can be changed", name);
            var (changedXml, changedLosses) = Written(changed ?? memorandum);
            (changedXml != xml || changedLosses != losses).Should().BeTrue("{0} is in the TEI or in the losses", name);
            if (MemorandumJson.Serialize(changed ?? memorandum).Contains(Marker, StringComparison.Ordinal) && changedLosses == losses)
            {
                changedXml.Should().Contain(Marker, "{0} is in the TEI", name);
            }
        }
    }

    [Fact]
    public void Places_and_findings_are_nothing_to_TEI()
    {
        // Of marks in no text, places tell which of several documents they stand in.
        var memorandum = Some.Memorandum() with { Enclosures = [] };

        TeiOutput.Write(memorandum.WithoutSpans() with { Diagnostics = [] }).Should().Be(TeiOutput.Write(memorandum));
        TeiWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Contain("diagnostics[0]");
    }

    private static (string Xml, string Losses) Written(Memorandum memorandum) => (TeiOutput.Write(memorandum), string.Join('\n', TeiWriter.LossesOf(memorandum)));

    private static Memorandum? Changed(Memorandum memorandum, IReadOnlyList<object> path)
    {
        foreach (var value in Others(At(JsonNode.Parse(MemorandumJson.Serialize(memorandum))!, path)))
        {
            var root = JsonNode.Parse(MemorandumJson.Serialize(memorandum))!;
            At(root, path).ReplaceWith(value);
            try
            {
                if (MemorandumJson.Deserialize(root.ToJsonString()) is var changed && changed != memorandum)
                {
                    return changed;
                }
            }
            catch (JsonException)
            {
                // No value of this kind.
            }
        }

        return null;
    }

    private static JsonNode At(JsonNode root, IReadOnlyList<object> path) => path.Aggregate(root, static (node, step) => step is int index ? node[index]! : node[(string)step]!);

    private static IEnumerable<JsonNode> Others(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => Words.Prepend(Marker).Select(static word => (JsonNode)word),
        JsonValueKind.Number => [value.GetValue<int>() + 1],
        _ => [!value.GetValue<bool>()],
    };

    private static IEnumerable<IReadOnlyList<object>> ValuesOf(JsonNode root)
    {
        var open = new Stack<(JsonNode? Node, object[] Path)>([(root, [])]);
        while (open.TryPop(out var entry))
        {
            switch (entry.Node)
            {
                case JsonObject record:
                    foreach (var (name, value) in record.Where(static field => !Places.Contains(field.Key) && field.Key != "diagnostics"))
                    {
                        open.Push((value, [.. entry.Path, name]));
                    }

                    break;

                case JsonArray list:
                    for (var index = 0; index < list.Count; index++)
                    {
                        open.Push((list[index], [.. entry.Path, index]));
                    }

                    break;

                // The kind of a block or a piece is the form of what stands beside it.
                case JsonValue when !(entry.Path[^1] is "kind" && entry.Path[^3] is "blocks" or "endMatter" or "inlines"):
                    yield return entry.Path;
                    break;
            }
        }
    }

    private static IEnumerable<string> EnumNames() =>
        typeof(Memorandum).Assembly.GetExportedTypes().Where(static type => type.IsEnum).SelectMany(Enum.GetNames).Select(JsonNamingPolicy.CamelCase.ConvertName).Concat(["heading", "paragraph"]).Distinct();
}
