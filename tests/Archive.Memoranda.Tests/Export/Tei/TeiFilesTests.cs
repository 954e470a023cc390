using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>The files that <c>.ci/export-tei</c> has judged.</summary>
public sealed class TeiFilesTests
{
    private const int Generated = 10_000;
    private const int Hostile = 2_000;
    private const int InOneFile = 500;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        var number = 0;
        var parsed = ExportDocuments.Parsed.Select(document => document.Memorandum).ToList();
        foreach (var memorandum in parsed.Concat(HostileMemoranda.OfOneValue))
        {
            using var file = File.Create(Path.Combine(JudgesFactAttribute.Folder, $"document-{number++:D4}.xml"));
            TeiWriter.Write(memorandum, file);
        }

        WriteTogether("corpus", parsed);
        WriteChunks("generated", ExportDocuments.Generated(Generated));
        WriteChunks("hostile", HostileMemoranda.Sample(Hostile));
    }

    private static void WriteChunks(string name, IEnumerable<Memorandum> all)
    {
        foreach (var (number, memoranda) in all.Chunk(InOneFile).Index())
        {
            WriteTogether($"{name}-{number:D4}", memoranda);
        }
    }

    private static void WriteTogether(string name, IEnumerable<Memorandum> memoranda)
    {
        using var file = File.Create(Path.Combine(JudgesFactAttribute.Folder, name + ".xml"));
        TeiWriter.Write(memoranda, file);
    }
}
