using System.Text;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Csv;

/// <summary>The files that <c>.ci/export-csv</c> has judged: the tables, and beside them the same memoranda as JSON, a line each.</summary>
public sealed class CsvFilesTests
{
    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        foreach (var (name, memoranda) in ExportDocuments.ForJudges())
        {
            Write(name, memoranda);
        }
    }

    private static void Write(string name, IReadOnlyList<Memorandum> memoranda)
    {
        var folder = Directory.CreateDirectory(Path.Combine(JudgesFactAttribute.Folder, name)).FullName;
        CsvWriter.WriteTables(memoranda, table => File.Create(Path.Combine(folder, CsvWriter.FileNameOf(table))));
        File.WriteAllLines(Path.Combine(folder, "memoranda.ndjson"), memoranda.Select(memorandum => MemorandumJson.Serialize(memorandum)), new UTF8Encoding(false));
    }
}
