using System.Buffers;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Indented JSON: an object for one document, an array for several.</summary>
/// <param name="isArray">Whether it is an array.</param>
internal sealed class JsonForm(bool isArray) : DocumentForm
{
    public override OutputFrame Frame { get; } = new JsonFrame(isArray);

    public override void Render(ParseResult result, IBufferWriter<byte> bytes) => MemorandumJson.Write(result.Memorandum, bytes, indented: true);
}
