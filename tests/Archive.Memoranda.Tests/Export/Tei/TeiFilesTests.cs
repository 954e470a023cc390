using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>Writes files for judges that are other programs: <c>.ci/export-tei</c> names a folder in <c>EXPORT_TEI_OUT</c> and has what is in it judged.</summary>
public sealed class TeiFilesTests
{
    private const int Generated = 2_000;
    private const int InOneFile = 500;

    [Fact]
    public void Files_for_the_judges_are_written()
    {
        if (Environment.GetEnvironmentVariable("EXPORT_TEI_OUT") is not { Length: > 0 } folder)
        {
            return;
        }

        var number = 0;
        foreach (var memorandum in TeiDocuments.Parsed.Select(document => document.Memorandum).Concat(HostileMemoranda.OfOneValue))
        {
            using var file = File.Create(Path.Combine(folder, $"document-{number++:D4}.xml"));
            TeiWriter.Write(memorandum, file);
        }

        using (var corpus = File.Create(Path.Combine(folder, "corpus.xml")))
        {
            TeiWriter.Write(TeiDocuments.Parsed.Select(document => document.Memorandum), corpus);
        }

        foreach (var memoranda in HostileMemoranda.Any.Sample(Generated, 30).Chunk(InOneFile))
        {
            using var file = File.Create(Path.Combine(folder, $"generated-{number++:D4}.xml"));
            TeiWriter.Write(memoranda, file);
        }
    }
}
