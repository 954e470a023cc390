using System.Text.Json;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Markdown;

/// <summary>The files that <c>.ci/export-markdown</c> has judged: Markdown, and beside it what a reader of it has to show.</summary>
public sealed class MarkdownFilesTests
{
    private const int Generated = 10_000;
    private const int Hostile = 4_000;
    private const int InOneFile = 500;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        var parsed = ExportDocuments.Parsed.Select(static document => document.Memorandum).ToList();
        var values = HostileMemoranda.OfOneValue.ToList();
        Write("documents", parsed);
        Write("documents-completed", parsed, new() { Editorial = EditorialView.Completed, MarkNotes = false });
        Write("documents-bare", parsed, new() { Editorial = EditorialView.WithoutEditors });
        Write("documents-exact", parsed, new() { EscapesTypography = true });
        Write("values", values);
        Write("values-exact", values, new() { EscapesTypography = true });
        Write("speakers", [.. HostileMarkdown.OfQuotations]);
        var number = 0;
        foreach (var memoranda in HostileMemoranda.Sample(Hostile / 2).Concat(HostileMarkdown.Sample(Hostile / 2)).Concat(ExportDocuments.Generated(Generated)).Chunk(InOneFile))
        {
            Write($"generated-{number++:D3}", memoranda);
        }

        // Pandoc is started for each.
        foreach (var memorandum in parsed.Take(5).Concat(values.Take(40)))
        {
            WriteAlone($"alone-{number++:D3}", memorandum);
        }
    }

    private static void Write(string name, IReadOnlyList<Memorandum> memoranda, MarkdownOptions? options = null)
    {
        using var file = File.Create(PathOf(name, ".md"));
        MarkdownWriter.Write(memoranda, file, options);
        var view = options?.Editorial ?? EditorialView.AsPrinted;
        Describe(name, memoranda, memorandum => MarkdownOutput.SectionsOf(memorandum, view));
    }

    private static void WriteAlone(string name, Memorandum memorandum)
    {
        using var file = File.Create(PathOf(name, ".md"));
        MarkdownWriter.Write(memorandum, file, new() { FrontMatter = true, EscapesTypography = true });
        Describe(name, [memorandum], static memorandum => MarkdownOutput.SectionsOf(memorandum));
    }

    private static void Describe(string name, IReadOnlyList<Memorandum> memoranda, Func<Memorandum, IEnumerable<string>> sections)
    {
        var expected = memoranda.Select(memorandum => new
        {
            title = MarkdownOutput.Visible(new[] { memorandum.Title, memorandum.Header?.Heading, "Untitled" }.First(static title => !string.IsNullOrWhiteSpace(title))!),
            sections = sections(memorandum).ToArray(),
            links = MarkdownAddress.Of(memorandum.Citation?.Url ?? "") is null ? 0 : 1,
        });
        File.WriteAllText(PathOf(name, ".expected.json"), JsonSerializer.Serialize(expected));
    }

    private static string PathOf(string name, string ending) => Path.Combine(JudgesFactAttribute.Folder, name + ending);
}
