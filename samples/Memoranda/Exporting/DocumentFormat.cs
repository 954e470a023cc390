using Archive.Memoranda;
using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>A form in which each document is a file of its own, or all of them are one.</summary>
internal sealed class DocumentFormat : ExportFormat
{
    /// <summary>Writes one, with the id that it has among others; null where it is alone.</summary>
    public required Action<Memorandum, string?, Stream> Write { get; init; }

    public required Action<IEnumerable<Memorandum>, Stream> WriteAll { get; init; }

    /// <summary>Whether it has no form for no document at all.</summary>
    public bool NeedsOne { get; init; }

    public override void WriteTogether(IEnumerable<Exported> documents, bool areMany, Stream stream)
    {
        using var rest = documents.GetEnumerator();
        if (!rest.MoveNext())
        {
            if (!NeedsOne)
            {
                WriteAll([], stream);
            }

            return;
        }

        // A text of one's own is one document, unless it turns out to hold several.
        var first = rest.Current.Memorandum;
        if (rest.MoveNext())
        {
            WriteAll(ExportFolder.From(rest).Select(static document => document.Memorandum).Prepend(first), stream);
        }
        else if (areMany)
        {
            WriteAll([first], stream);
        }
        else
        {
            Write(first, null, stream);
        }
    }

    public override void WriteInto(ExportFolder folder, IEnumerable<Exported> documents)
    {
        var ids = new MemorandumIds();
        foreach (var document in documents)
        {
            var id = ids.Take(document.Memorandum);
            folder.Write(id + Extension, stream => Write(document.Memorandum, id, stream));
        }
    }
}
