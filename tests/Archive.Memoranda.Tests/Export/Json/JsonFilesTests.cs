using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Json;

namespace Archive.Memoranda.Tests.Export.Json;

/// <summary>The files that <c>.ci/export-json</c> has judged.</summary>
public sealed class JsonFilesTests
{
    private const int Generated = 10_000;
    private const int Hostile = 3_000;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        Write("documents", ExportDocuments.Parsed.Select(document => document.Memorandum));
        Write("generated", ExportDocuments.Generated(Generated));
        Write("hostile", HostileMemoranda.OfOneValue.Concat(HostileMemoranda.Sample(Hostile)));
        Write("whole", [ModelCoverageTests.Whole]);
    }

    private static void Write(string name, IEnumerable<Memorandum> memoranda)
    {
        var all = memoranda.ToList();
        var path = Path.Combine(JudgesFactAttribute.Folder, name);
        using var json = File.Create(path + ".json");
        JsonWriter.Write(all, json);
        using var lines = File.Create(path + ".ndjson");
        NdjsonWriter.Write(all, lines);
    }
}
