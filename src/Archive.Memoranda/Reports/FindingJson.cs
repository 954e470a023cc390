using System.Buffers;
using Archive.Memoranda.Json;

namespace Archive.Memoranda;

/// <summary>The findings of a document as JSON, in the form that they have in the JSON of a memorandum.</summary>
/// <remarks>A surrogate without its partner cannot stand in UTF-8 and is written as U+FFFD.</remarks>
/// <example><c>{"source":"seeds/000.txt","findings":[{"code":"MEM5001","severity":"warning","message":"...","path":"body/points[3]","span":{"start":2,"length":3},"line":1,"column":3}]}</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class FindingJson
{
    /// <summary>Appends an object with <c>source</c> and <c>findings</c>; of a document that could not be read, with <c>source</c> and <c>error</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="buffer">Where it goes, as UTF-8 without a line end behind it.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="buffer"/> is null.</exception>
    public static void Write(DocumentFindings document, IBufferWriter<byte> buffer, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(buffer);
        var json = new JsonOutput(buffer, indented);
        json.BeginObject();
        json.Text("source"u8, document.Name);
        if (document.Error is { } error)
        {
            json.BeginObject("error"u8);
            ModelWriter.Write(ref json, error);
            json.EndObject();
        }
        else
        {
            json.BeginList("findings"u8);
            foreach (var finding in document.Findings)
            {
                json.BeginItem();
                ModelWriter.Write(ref json, finding);
                json.EndObject();
            }

            json.EndList();
        }

        json.EndObject();
        json.Flush();
    }
}
