using System.Xml.Linq;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>The page on TEI lists every element and attribute that is written, and no other.</summary>
public sealed class TeiPageTests
{
    private static readonly Lazy<Dictionary<string, SortedSet<string>>> LazyPage = new(() => File.ReadLines(Path.Combine(ProjectFolder.Root, "src", "Archive.Memoranda", "docs", "export-tei.md"))
        .SkipWhile(static line => line != "## The elements").TakeWhile(static line => line != "## Where the parts go")
        .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
        .Select(static line => line.Split('|'))
        .ToDictionary(static cells => cells[1].Trim().Trim('`'), static cells => new SortedSet<string>(cells[2].Split('`').Where(static (_, index) => index % 2 == 1), StringComparer.Ordinal), StringComparer.Ordinal));

    [Fact]
    public void The_page_lists_the_elements_and_attributes_that_are_written()
    {
        var written = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        var memoranda = ExportDocuments.Parsed.Select(document => document.Memorandum).Append(Some.Memorandum()).Concat(HostileMemoranda.Sample(500)).Concat(KindsOfMark());
        foreach (var element in TeiOutput.Read(TeiOutput.Write(memoranda)).DescendantsAndSelf())
        {
            if (!written.TryGetValue(element.Name.LocalName, out var attributes))
            {
                written[element.Name.LocalName] = attributes = new(StringComparer.Ordinal);
            }

            attributes.UnionWith(element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration).Select(static attribute => attribute.Name.Namespace == XNamespace.Xml ? "xml:" + attribute.Name.LocalName : attribute.Name.LocalName));
        }

        written.Select(Line).Order(StringComparer.Ordinal).Should().Equal(LazyPage.Value.Select(Line).Order(StringComparer.Ordinal));
    }

    private static string Line(KeyValuePair<string, SortedSet<string>> element) => $"{element.Key}: {string.Join(' ', element.Value)}";

    private static IEnumerable<Memorandum> KindsOfMark() =>
        from kind in Enum.GetValues<EditorialKind>()
        from isGuess in (bool[])[false, true]
        from text in (string[])["sic, perhaps \"can\"", "one word", "?", "..."]
        let mark = new EditorialMark { Kind = kind, IsGuess = isGuess, Text = text }
        select new Memorandum
        {
            Record = new() { Type = "Letter", OriginalLanguages = ["Russian", "Chinese"] },
            Citation = new() { Text = "x", Sources = [new() { Text = "x" }] },
            Header = new() { Addressees = ["x"] },
            Signatures = [new() { Name = "y" }],
            Blocks = [new NumberedPoint { Label = new("a)", PointStyle.Letter, [1]), Style = PointStyle.Letter, Numbers = [1], Blocks = [Paragraph($"[{text}]", mark)] }, Paragraph($"a [{text}]", mark)],
            Footnotes = [new() { Mark = text, Text = "z" }],
        };

    private static Paragraph Paragraph(string text, EditorialMark mark)
    {
        var run = new MarkRun { Text = text[text.IndexOf('[', StringComparison.Ordinal)..], Mark = mark };
        return new() { Text = text, Runs = text.Length == run.Text.Length ? [run] : [new TextRun { Text = text[..^run.Text.Length] }, run] };
    }
}
