using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The segments of a run of text that <see cref="Segments"/> cuts, found as they are asked for.</summary>
internal ref struct CommaSegments(string text, TextSpan span)
{
    private readonly int _end = span.End;
    private int _start = span.Start;
    private int _depth;
    private bool _quoted;

    public TextSpan Current { get; private set; }

    public readonly CommaSegments GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_start <= _end)
        {
            var start = _start;
            Current = Scan.Trim(text, start, FindStop());
            if (!Current.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // Where the segment ends; the next one starts behind the comma, and behind the end where there is none.
    private int FindStop()
    {
        for (var at = _start; at < _end; at++)
        {
            var c = text[at];
            switch (c)
            {
                case > ',' and < '[' or > ']' and < '\u201C':
                    // Most characters: letters, figures, stops.
                    break;
                case '(' or '[':
                    _depth++;
                    break;
                case ')' or ']':
                    _depth = Math.Max(0, _depth - 1);
                    break;
                case ',' when _depth == 0 && !_quoted:
                    _start = at + 1;
                    return at;
                case var mark when Scan.IsDoubleQuote(mark):
                    _quoted = !_quoted;
                    if (!_quoted && at > _start && text[at - 1] == ',')
                    {
                        return _start = at + 1;
                    }

                    break;
            }
        }

        _start = _end + 1;
        return _end;
    }
}
