namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// The words of a line, as splitting it at each of <see cref="Scan.Spaces"/> gives them. Words are short, so a step from letter to letter is faster than a
/// vectorised look for the next blank.
/// </summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private int _next;

    public ReadOnlySpan<char> Current { get; private set; }

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > _line.Length)
        {
            return false;
        }

        var end = _next;
        while (end < _line.Length && !Scan.IsParting(_line[end]))
        {
            end++;
        }

        Current = _line[_next..end];
        _next = end + 1;
        return true;
    }
}
