using Archive.Memoranda;

namespace Memoranda;

/// <summary>One JSON object a line, for <c>jq</c>, databases and the next program in a pipe.</summary>
internal sealed class NdjsonOutput(Stream stream) : IDocumentOutput
{
    public void Write(ParseResult result)
    {
        MemorandumJson.Write(result.Memorandum, stream);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public void Finish()
    {
        // A line is complete in itself.
    }
}
