using System.Buffers;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Indented JSON: an object for one document, an array for several.</summary>
/// <param name="isArray">Whether it is an array. The inputs decide, not how many of them can be read, so that a script knows what it gets.</param>
internal sealed class JsonForm(bool isArray) : DocumentForm
{
    public override ReadOnlySpan<byte> Before(long number) => !isArray ? [] : number == 0 ? "[\n"u8 : ",\n"u8;

    public override ReadOnlySpan<byte> End(long count) => (isArray, count) switch
    {
        (true, 0) => "[]\n"u8,
        (true, _) => "\n]\n"u8,
        (false, 0) => [],
        _ => "\n"u8,
    };

    public override void Render(ParseResult result, IBufferWriter<byte> bytes) => MemorandumJson.Write(result.Memorandum, bytes, indented: true);
}
