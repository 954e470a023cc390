using System.Buffers;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>A form that documents are written in. Documents are rendered on many threads at once.</summary>
internal abstract class DocumentForm
{
    /// <summary>Whether findings are said on standard error, since the output does not hold them.</summary>
    public virtual bool SaysFindings => false;

    /// <summary>What stands round the documents.</summary>
    public virtual OutputFrame Frame { get; } = new();

    public static DocumentForm Of(string name, bool isArray) => name switch
    {
        "json" => new JsonForm(isArray),
        "ndjson" => new NdjsonForm(),
        _ => new OutlineForm(),
    };

    public abstract void Render(ParseResult result, IBufferWriter<byte> bytes);
}
