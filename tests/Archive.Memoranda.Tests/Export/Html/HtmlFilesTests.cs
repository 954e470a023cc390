using System.Globalization;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Html;

/// <summary>The pages that <c>.ci/export-html</c> has judged.</summary>
public sealed class HtmlFilesTests
{
    private const int Generated = 100;
    private const int Hostile = 100;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        var texts = Seed.Texts.Select(seed => (seed.Key, seed.Value)).Concat(Corpus.Names.Select(name => (name, Corpus.Read(name)))).ToList();
        for (var index = 0; index < texts.Count; index++)
        {
            var (name, text) = texts[index];
            var result = MemorandumParser.Parse(text, new() { SourceName = name });
            Write("document", index, result.Memorandum, new() { SourceText = result.SourceText, Diagnostics = MemorandumValidator.Validate(result), IndexAddress = "index.html" });
        }

        WriteAll("plain", ExportDocuments.Parsed.Select(document => document.Memorandum));
        WriteAll("value", HostileMemoranda.OfOneValue);
        WriteAll("hostile", HostileMemoranda.Sample(Hostile));
        WriteAll("generated", ExportDocuments.Generated(Generated));
    }

    private static void WriteAll(string name, IEnumerable<Memorandum> memoranda)
    {
        var number = 0;
        foreach (var memorandum in memoranda)
        {
            // Every other one with a text that its places were not made for.
            Write(name, number, memorandum, number % 2 == 0 || name == "plain" ? null : new() { SourceText = new(string.Concat(Enumerable.Repeat("A line of \u202E<script>alert(1)</script> text.\r\n", 40))) });
            number++;
        }
    }

    private static void Write(string name, int number, Memorandum memorandum, HtmlOptions? options)
    {
        using var file = File.Create(Path.Combine(JudgesFactAttribute.Folder, string.Create(CultureInfo.InvariantCulture, $"{name}-{number:D4}.html")));
        HtmlWriter.Write(memorandum, file, options);
    }
}
