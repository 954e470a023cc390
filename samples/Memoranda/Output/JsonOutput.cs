using Archive.Memoranda;

namespace Memoranda;

/// <summary>Indented JSON: an object for one document, an array for several.</summary>
/// <remarks>The inputs decide, not how many of them can be read, so that a script knows what it gets.</remarks>
internal sealed class JsonOutput(Stream stream, bool isArray) : IDocumentOutput
{
    private bool _isFirst = true;

    public void Write(ParseResult result)
    {
        if (isArray)
        {
            stream.Write(_isFirst ? "[\n"u8 : ",\n"u8);
        }

        _isFirst = false;
        MemorandumJson.Write(result.Memorandum, stream, indented: true);
        stream.Flush();
    }

    public void Finish()
    {
        if (isArray)
        {
            stream.Write(_isFirst ? "[]\n"u8 : "\n]\n"u8);
        }
        else if (!_isFirst)
        {
            stream.WriteByte((byte)'\n');
        }

        stream.Flush();
    }
}
