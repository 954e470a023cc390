using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the head of a document: the lines before its text that say what it is, from whom, when, and who may see it.</summary>
internal sealed class HeadReader
{
    private const int LongestHead = 40;
    private const int LongestHeadLine = 260;

    private readonly ParseContext _context;
    private readonly List<EditorialMark> _marks;
    private readonly HeadState _state;
    private readonly List<HeadToken> _tokens = new(8);

    private HeadReader(ParseContext context, List<EditorialMark> marks) => (_context, _marks, _state) = (context, marks, new(context));

    /// <summary>Reads the head at the start of some lines.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="title">The record's title, which some pages print again above the head.</param>
    /// <param name="marks">Where the editors' marks of the head go.</param>
    /// <param name="count">How many lines the head has.</param>
    public static Header? Read(ParseContext context, ReadOnlySpan<BodyLine> lines, string? title, List<EditorialMark> marks, out int count)
    {
        var reader = new HeadReader(context, marks);
        count = 0;
        var start = reader.TakeRepeatedTitle(lines, title);
        count = start;
        while (count < lines.Length && count < LongestHead && reader.Take(lines, count))
        {
            count++;
        }

        return count == 0 ? null : reader._state.Finish(TextSpan.FromBounds(lines[0].Start, lines[count - 1].End));
    }

    private int TakeRepeatedTitle(ReadOnlySpan<BodyLine> lines, string? title)
    {
        if (lines.IsEmpty || title is null || lines[0].Length > title.Length + 8 || !string.Equals(_context.Value(lines[0].Span), title, StringComparison.Ordinal))
        {
            return 0;
        }

        _context.Claim(LeafKind.Value, lines[0].Span);
        return 1;
    }

    private bool Take(ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = lines[index].Span;
        if (line.Length > LongestHeadLine)
        {
            return false;
        }

        var characters = _context.Characters(line);
        if (characters[0] == '[' && HeadLines.MeasureTo(characters) < 0)
        {
            return TakeMarks(line);
        }

        if (HeadTokens.IsHeading(characters) || (_state.HasHeading && HeadingForms.GoesOn(characters, _context.Characters(_state.LastHeading))))
        {
            return TakeHeading(line);
        }

        return TakeColumns(line) || TakeLabelled(line) || TakeTokens(line) || TakeWhole(lines, index);
    }

    // [CPSU CC stamp: 40929 ...]: what an editor says of the paper belongs to the head; what he left out begins the body.
    private bool TakeMarks(TextSpan line)
    {
        var end = BracketEnd(line);
        var mark = EditorialMarks.Make(_context, line, TextSpan.FromBounds(line.Start, end));
        if (mark.Kind is not (EditorialKind.Physical or EditorialKind.Uncertain or EditorialKind.Unreadable or EditorialKind.Commentary))
        {
            return false;
        }

        var rest = Scan.Trim(_context.Text, end, line.End);
        if (rest.Length > 80 || (!rest.IsEmpty && HeadLines.IsSentence(_context.Characters(rest))))
        {
            return false;
        }

        _marks.Add(mark);
        _context.Claim(LeafKind.EditorialMark, mark.Span);
        if (!rest.IsEmpty && !TakeTokens(rest))
        {
            _state.TakeOther(rest);
        }

        return true;
    }

    private int BracketEnd(TextSpan line)
    {
        var depth = 0;
        for (var at = line.Start; at < line.End; at++)
        {
            depth += _context.Text[at] == '[' ? 1 : _context.Text[at] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return at + 1;
            }
        }

        return line.End;
    }

    private bool TakeHeading(TextSpan line)
    {
        _state.TakeHeading(line);
        MarkInside(line);
        if (!_state.HasDiarist && HeadingForms.JournalOwner(_context.Text, line) is { IsEmpty: false } owner)
        {
            _state.NoteDiarist(owner);
        }

        return true;
    }

    // Head of Department 3          Bonn, 4 December 1984: two columns with a wide gap between them
    private bool TakeColumns(TextSpan line)
    {
        var gap = _context.Characters(line).IndexOf("      ", StringComparison.Ordinal);
        if (gap <= 0)
        {
            return false;
        }

        var right = Scan.Trim(_context.Text, line.Start + gap, line.End);
        var left = Scan.Trim(_context.Text, line.Start, line.Start + gap);
        if (!TakeTokens(left))
        {
            _state.TakeOffice(left);
        }

        if (!TakeTokens(right))
        {
            _state.TakeOther(right);
        }

        return true;
    }

    // To: Comrade Vice-Minister X    From: ...    Subject: ...    Date: 14.03.1970    Comrade Stalin!
    private bool TakeLabelled(TextSpan line)
    {
        var characters = _context.Characters(line);
        if (Scan.Phrase(characters, "Subject:") > 0)
        {
            return TakeHeading(line);
        }

        foreach (var label in (ReadOnlySpan<string>)["Date:", "Classification:"])
        {
            if (Scan.Phrase(characters, label) is var length and > 0)
            {
                _context.Claim(LeafKind.Label, new(line.Start, length));
                return TakeTokens(Scan.Trim(_context.Text, line.Start + length, line.End));
            }
        }

        var to = HeadLines.MeasureTo(characters);
        if (to > 0)
        {
            AddresseeReader.Read(_context, _state, line, to);
            MarkInside(line);
            return true;
        }

        var salutation = HeadLines.MeasureSalutation(characters);
        if (salutation >= 0)
        {
            _context.Claim(LeafKind.Label, new(line.Start, salutation));
            _state.TakeAddressee(Scan.Trim(_context.Text, line.Start + salutation, line.End - 1));
            return true;
        }

        return false;
    }

    private bool TakeTokens(TextSpan line)
    {
        HeadTokens.Cut(_context.Text, line, _tokens);
        var known = _tokens.FindAll(static token => token.Kind != HeadTokenKind.Words).Count;
        if (known == 0 || HeadLines.IsSentence(_context.Characters(line)) || !WordsHaveAPlace())
        {
            return false;
        }

        var columns = false;
        for (var index = 0; index < _tokens.Count; index++)
        {
            var token = _tokens[index];
            columns |= token.Kind == HeadTokenKind.DiaryOf && index < _tokens.Count - 1 && _tokens[^1].Kind != HeadTokenKind.Words;
            if (token.Kind == HeadTokenKind.Words)
            {
                columns |= _state.AwaitsDiarist && index == 0 && _tokens.Count > 1;
                TakeWords(token.Span);
            }
            else
            {
                _state.TakeToken(token);
            }
        }

        MarkInside(line);
        if (columns)
        {
            _context.Report(DiagnosticDescriptors.TwoColumns, line, _context.Quote(line));
        }

        return true;
    }

    // Words beside tokens are a diarist, an office or a place; in a sentence they are more.
    private bool WordsHaveAPlace()
    {
        foreach (var token in _tokens)
        {
            if (token.Kind != HeadTokenKind.Words)
            {
                continue;
            }

            var words = _context.Characters(token.Span);
            if (!(PersonNames.IsName(words) || HeadLines.IsOffice(words) || HeadLines.IsPlace(words) || HeadLines.IsHandling(words) || words.Length <= 24 || words[0] == '['))
            {
                return false;
            }
        }

        return true;
    }

    private void TakeWords(TextSpan span)
    {
        var words = _context.Characters(span);
        if (_state.AwaitsDiarist && !_state.HasDiarist && PersonNames.IsName(words))
        {
            _state.TakeDiarist(span);
        }
        else if (HeadLines.IsOffice(words) && !HeadLines.IsHandling(words))
        {
            _state.TakeOffice(span);
        }
        else if (words[0] != '[')
        {
            _state.TakeOther(span);
        }
    }

    private bool TakeWhole(ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = lines[index].Span;
        var characters = _context.Characters(line);
        if (_state.AwaitsDiarist && !_state.HasDiarist)
        {
            var of = Scan.Phrase(characters, "of ") is var length and > 0 ? length : 0;
            if (PersonNames.IsName(characters[of..]))
            {
                _context.Claim(LeafKind.Label, Scan.Trim(_context.Text, line.Start, line.Start + of));
                _state.TakeDiarist(TextSpan.FromBounds(line.Start + of, line.End));
                return true;
            }
        }

        if (HeadLines.IsBareNumber(characters))
        {
            _state.TakeNumber(line);
            return true;
        }

        if (HeadLines.IsHandling(characters) && !HeadLines.IsSentence(characters))
        {
            _state.TakeOther(line);
            MarkInside(line);
            return true;
        }

        if (HeadLines.IsPlace(characters))
        {
            _state.TakeOther(line);
            return true;
        }

        if (HeadLines.IsOffice(characters) && !_state.HasHeading && GoesOnBelow(lines, index))
        {
            _state.TakeOffice(line);
            MarkInside(line);
            return true;
        }

        if (!_state.HasHeading && HeadLines.IsTitle(characters) && !PersonNames.IsName(characters))
        {
            return TakeHeading(line);
        }

        return false;
    }

    // An office stands above more of the head; a line that only sounds like one begins the text.
    private bool GoesOnBelow(ReadOnlySpan<BodyLine> lines, int index) => index + 1 < lines.Length && lines[index + 1].Length < 120;

    private void MarkInside(TextSpan line)
    {
        if (_context.Characters(line).Contains('['))
        {
            InlineReader.FindMarks(_context, line, _marks);
        }
    }
}
