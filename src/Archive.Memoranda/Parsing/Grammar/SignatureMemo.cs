namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads lines as signatures. The end of a document is looked at line by line with the lines beside it, so the last few answers are kept.</summary>
internal sealed class SignatureMemo(string text)
{
    private const int Kept = 4;

    private readonly (TextSpan Line, SignatureLine Read)[] _last = new (TextSpan, SignatureLine)[Kept];
    private int _next;

    /// <summary>What a line that is not empty holds of a signature; empty where it is none.</summary>
    public SignatureLine Read(TextSpan line)
    {
        foreach (ref readonly var known in _last.AsSpan())
        {
            if (known.Line == line)
            {
                return known.Read;
            }
        }

        var read = SignatureForms.Read(text, line);
        _last[_next] = (line, read);
        _next = (_next + 1) % Kept;
        return read;
    }
}
