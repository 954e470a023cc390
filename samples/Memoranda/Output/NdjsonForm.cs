using System.Buffers;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>One JSON object a line, for <c>jq</c>, databases and the next program in a pipe.</summary>
internal sealed class NdjsonForm : DocumentForm
{
    public override void Render(ParseResult result, IBufferWriter<byte> bytes)
    {
        MemorandumJson.Write(result.Memorandum, bytes);
        bytes.Write("\n"u8);
    }
}
