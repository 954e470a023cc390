using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Writes paragraphs in lines of no more than so many characters, an empty line between two.</summary>
/// <remarks>A line breaks at white space, but not at a no-break space. Characters are code points.</remarks>
internal sealed class WrappedLines(TextWriter output, int width) : PlainTextLines(output)
{
    private readonly StringBuilder _word = new();
    private int _wordLength;
    private int _column;
    private bool _isBreakDue;
    private bool _hasLines;

    public override void Write(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character == '\n')
            {
                Break();
            }
            else if (char.IsWhiteSpace(character) && character is not ('\u00A0' or '\u2007' or '\u202F'))
            {
                EndWord();
            }
            else
            {
                var isSecondHalf = char.IsLowSurrogate(character) && _word.Length > 0 && char.IsHighSurrogate(_word[^1]);
                _wordLength += isSecondHalf ? 0 : 1;
                _word.Append(character);
            }
        }
    }

    public override void Break()
    {
        EndWord();
        _isBreakDue = _hasLines;
    }

    public override void End() => EndWord();

    protected override void BreakPart() => Break();

    private void EndWord()
    {
        if (_word.Length == 0)
        {
            return;
        }

        if (_isBreakDue)
        {
            Output.Write("\n\n");
            _column = 0;
        }
        else if (_column > 0)
        {
            var fits = _column + 1 + _wordLength <= width;
            Output.Write(fits ? ' ' : '\n');
            _column = fits ? _column + 1 : 0;
        }

        Output.Write(_word);
        _column += _wordLength;
        (_isBreakDue, _hasLines, _wordLength) = (false, true, 0);
        _word.Clear();
    }
}
