using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>NDJSON: a line for each document, all of them in one file.</summary>
internal sealed class LinesFormat : ExportFormat
{
    private const string FileName = "memoranda.ndjson";

    public override void WriteTogether(IEnumerable<Exported> documents, bool areMany, Stream stream) => NdjsonWriter.Write(documents.Select(static document => document.Memorandum), stream);

    public override void WriteInto(ExportFolder folder, IEnumerable<Exported> documents) =>
        ExportFolder.IfAny(documents, some => folder.Write(FileName, stream => WriteTogether(some, areMany: true, stream)));
}
