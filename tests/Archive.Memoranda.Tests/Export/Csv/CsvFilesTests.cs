using System.Text;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Csv;

/// <summary>The files that <c>.ci/export-csv</c> has judged: the tables, and beside them the same memoranda as JSON, a line each.</summary>
public sealed class CsvFilesTests
{
    private const int Generated = 10_000;
    private const int Hostile = 3_000;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        Write("documents", ExportDocuments.Parsed.Select(document => document.Memorandum));
        Write("generated", ExportDocuments.Generated(Generated));
        Write("hostile", HostileMemoranda.Sample(Hostile).Concat(HostileMemoranda.OfOneValue));
    }

    private static void Write(string name, IEnumerable<Memorandum> memoranda)
    {
        var all = memoranda.ToList();
        var folder = Directory.CreateDirectory(Path.Combine(JudgesFactAttribute.Folder, name)).FullName;
        CsvWriter.WriteTables(all, table => File.Create(Path.Combine(folder, CsvWriter.FileNameOf(table))));
        File.WriteAllLines(Path.Combine(folder, "memoranda.ndjson"), all.Select(memorandum => MemorandumJson.Serialize(memorandum)), new UTF8Encoding(false));
    }
}
