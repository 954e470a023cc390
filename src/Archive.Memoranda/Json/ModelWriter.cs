namespace Archive.Memoranda.Json;

/// <summary>Writes the model's parts in the order and under the names of the agreed form: one method a type, with its properties.</summary>
/// <remarks>
/// Written by hand: the serializer asks for each value what its contract says about it, which takes more than twice as long, and making the
/// contracts costs a short-lived process a tenth of a second. What this class forgets, the tests miss.
/// </remarks>
internal static partial class ModelWriter
{
    private static readonly ArchiveRecord EmptyRecord = new();

    private delegate void PartWriter<in T>(ref JsonOutput json, T part);

    public static void Write(ref JsonOutput json, Memorandum memorandum)
    {
        json.Text("source"u8, memorandum.Source);
        json.Word("layout"u8, EnumNames.Of(memorandum.Layout));
        if (!EmptyRecord.Equals(memorandum.Record))
        {
            json.BeginObject("record"u8);
            Write(ref json, memorandum.Record);
            json.EndObject();
        }

        if (memorandum.Citation is { } citation)
        {
            json.BeginObject("citation"u8);
            Write(ref json, citation);
            json.EndObject();
        }

        WriteHead(ref json, memorandum);
        WriteList(ref json, "editorial"u8, memorandum.Editorial, Write);
        WriteTail(ref json, memorandum);
        WriteList(ref json, "enclosures"u8, memorandum.Enclosures, Write);
        WriteList(ref json, "unrecognized"u8, memorandum.Unrecognized, Write);
        WriteList(ref json, "diagnostics"u8, memorandum.Diagnostics, Write);
        json.Span(memorandum.Span);
    }

    private static void Write(ref JsonOutput json, Enclosure enclosure)
    {
        WriteHead(ref json, enclosure);
        WriteTail(ref json, enclosure);
        json.Span(enclosure.Span);
    }

    private static void WriteHead(ref JsonOutput json, ArchivalDocument document)
    {
        if (document.Header is { } header)
        {
            json.BeginObject("header"u8);
            Write(ref json, header);
            json.EndObject();
        }

        WriteList(ref json, "blocks"u8, document.Blocks, Write);
    }

    private static void WriteTail(ref JsonOutput json, ArchivalDocument document)
    {
        WriteList(ref json, "signatures"u8, document.Signatures, Write);
        WriteList(ref json, "endMatter"u8, document.EndMatter, Write);
        WriteList(ref json, "footnotes"u8, document.Footnotes, Write);
    }

    private static void WritePlaces(ref JsonOutput json, FieldedPart part)
    {
        WriteList(ref json, "fieldSpans"u8, part.FieldSpans, Write);
        json.Span(part.Span);
    }

    private static void Write(ref JsonOutput json, FieldSpan place)
    {
        json.Name("field"u8);
        json.Text(place.Field);
        json.SpanOf(place.Span);
    }

    private static void WriteList<T>(ref JsonOutput json, ReadOnlySpan<byte> name, ValueList<T> parts, PartWriter<T> write)
    {
        if (parts.IsEmpty)
        {
            return;
        }

        json.BeginList(name);
        foreach (var part in parts)
        {
            json.Item();
            if (part is null)
            {
                json.Text(null);
            }
            else
            {
                json.BeginObject();
                write(ref json, part);
                json.EndObject();
            }
        }

        json.EndList();
    }
}
