using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>Tables of all documents, or one of them.</summary>
internal sealed class CsvFormat : ExportFormat
{
    /// <summary>The one table that is wanted; null for all.</summary>
    public CsvTable? Table { get; init; }

    public CsvOptions Options { get; init; } = new();

    public override string? WhyNotTogether(bool areMany) => Table is null ? "csv is several tables; --out names their folder, or --table one of them" : null;

    public override void WriteTogether(IEnumerable<Exported> documents, bool areMany, Stream stream) =>
        CsvWriter.Write(documents.Select(static document => document.Memorandum), Table!.Value, stream, Options);

    public override void WriteInto(ExportFolder folder, IEnumerable<Exported> documents) => ExportFolder.IfAny(documents, some => WriteTables(folder, some));

    private void WriteTables(ExportFolder folder, IEnumerable<Exported> documents)
    {
        var files = new List<AtomicFile>();
        try
        {
            CsvWriter.WriteTables(documents.Select(static document => document.Memorandum), Open, Options);
            files.ForEach(static file => file.Complete());
        }
        finally
        {
            files.ForEach(static file => file.Dispose());
        }

        Stream? Open(CsvTable table)
        {
            if (Table is { } wanted && wanted != table)
            {
                return null;
            }

            files.Add(folder.Open(CsvWriter.FileNameOf(table)));
            return files[^1].Stream;
        }
    }
}
