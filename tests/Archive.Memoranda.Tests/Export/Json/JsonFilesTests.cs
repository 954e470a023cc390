using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Json;

namespace Archive.Memoranda.Tests.Export.Json;

/// <summary>The files that <c>.ci/export-json</c> has judged.</summary>
public sealed class JsonFilesTests
{
    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        foreach (var (name, memoranda) in ExportDocuments.ForJudges())
        {
            Write(name, memoranda);
        }

        Write("whole", [ModelCoverageTests.Whole]);
    }

    private static void Write(string name, IReadOnlyList<Memorandum> memoranda)
    {
        var path = Path.Combine(JudgesFactAttribute.Folder, name);
        using var json = File.Create(path + ".json");
        JsonWriter.Write(memoranda, json);
        using var lines = File.Create(path + ".ndjson");
        NdjsonWriter.Write(memoranda, lines);
    }
}
