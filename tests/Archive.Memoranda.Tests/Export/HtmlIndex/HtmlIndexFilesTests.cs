using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.HtmlIndex;

/// <summary>The files that <c>.ci/export-html-index</c> has judged.</summary>
public sealed class HtmlIndexFilesTests
{
    private const int Many = 10_000;
    private const int Generated = 10_000;
    private const int Hostile = 2_000;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        var parsed = Entries(ExportDocuments.Parsed.Select(static document => document.Memorandum));
        Write("empty", []);
        Write("one", parsed.Take(1));
        WriteEveryOrder("documents", parsed);
        Write("documents-without-script", parsed, new() { HasScript = false, Pages = HtmlIndexPage.ForEveryOrder("documents") });
        WriteEveryOrder("samples", IndexSamples.Of(200));
        Write("samples-alone", IndexSamples.Of(200));
        Write("many", IndexSamples.Of(Many));
        Write("generated", Entries(ExportDocuments.Generated(Generated)));
        Write("hostile", Entries(HostileMemoranda.Sample(Hostile)));
        Write("hostile-one-by-one", Entries(HostileMemoranda.OfOneValue));
        Write("centuries", IndexSamples.Of(60).Select(static (entry, at) => entry with { Date = OnNewYear(1300 + (at * 12)) }));
        Write("ages", IndexSamples.Of(60).Select(static (entry, at) => entry with { Date = OnNewYear(1 + (at * 169)) }));
    }

    private static ArchiveDate OnNewYear(int year) => new("x", new(year, 1, 1), new(year, 1, 1), DatePrecision.Day);

    private static List<HtmlIndexEntry> Entries(IEnumerable<Memorandum> memoranda)
    {
        var ids = new MemorandumIds();
        return [.. memoranda.Select(memorandum => HtmlIndexEntry.Of(memorandum, ids.Take(memorandum) + ".html"))];
    }

    private static void WriteEveryOrder(string name, IReadOnlyList<HtmlIndexEntry> entries)
    {
        var pages = HtmlIndexPage.ForEveryOrder(name);
        foreach (var page in pages)
        {
            Write(Path.GetFileNameWithoutExtension(page.Address), entries, new() { Title = "Documents for the judges", Order = page.Order, Pages = pages });
        }
    }

    private static void Write(string name, IEnumerable<HtmlIndexEntry> entries, HtmlIndexOptions? options = null)
    {
        using var file = File.Create(Path.Combine(JudgesFactAttribute.Folder, name + ".html"));
        HtmlIndexWriter.Write(entries, file, options);
    }
}
