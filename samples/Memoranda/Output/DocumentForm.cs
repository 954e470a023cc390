using System.Buffers;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>A form that documents are written in. Documents are rendered on many threads at once.</summary>
internal abstract class DocumentForm
{
    /// <summary>Whether findings are said on standard error, since the output does not hold them.</summary>
    public virtual bool SaysFindings => false;

    public static DocumentForm Of(string name, bool isArray) => name switch
    {
        "json" => new JsonForm(isArray),
        "ndjson" => new NdjsonForm(),
        _ => new OutlineForm(),
    };

    /// <summary>What stands before the document of a number, counted from 0.</summary>
    public virtual ReadOnlySpan<byte> Before(long number) => [];

    /// <summary>What stands behind the last of so many documents.</summary>
    public virtual ReadOnlySpan<byte> End(long count) => [];

    public abstract void Render(ParseResult result, IBufferWriter<byte> bytes);
}
