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
    private readonly HeadTokenLines _tokenLines;
    private readonly HeadLabels _labels;
    private readonly StampColumns _stamps;
    private TextSpan _repeatedTitle;
    private int? _sure;
    private bool _afterColon;
    private bool _headingAbove;
    private int _start;
    private bool _afterSender;

    private HeadReader(ParseContext context, NodaTime.LocalDate? pageDate, List<EditorialMark> marks)
    {
        (_context, _marks, _state) = (context, marks, new(context, pageDate));
        _tokenLines = new(context, _state, marks);
        _labels = new(context, _state, _tokenLines);
        _stamps = new(context, _state, _tokenLines, marks);
    }

    /// <summary>Reads the head at the start of some lines.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="title">The record's title, which some pages print again above the head.</param>
    /// <param name="pageDate">The record's date, which tells day from month in <c>08.12.1963</c>.</param>
    /// <param name="marks">Where the editors' marks of the head go.</param>
    /// <param name="count">How many lines the head has.</param>
    public static Header? Read(ParseContext context, ReadOnlySpan<BodyLine> lines, string? title, NodaTime.LocalDate? pageDate, List<EditorialMark> marks, out int count)
    {
        var reader = new HeadReader(context, pageDate, marks);
        count = 0;
        var start = reader.TakeRepeatedTitle(lines, title);
        count = reader._start = start;
        while (count < lines.Length && (count < LongestHead || HeadLabels.IsHandling(context.Characters(lines[count].Span))) && reader.Take(lines, count))
        {
            count++;
        }

        reader.Settle();
        return count == 0 ? null : reader._state.Finish(TextSpan.FromBounds(lines[0].Start, lines[count - 1].End));
    }

    private int TakeRepeatedTitle(ReadOnlySpan<BodyLine> lines, string? title)
    {
        if (lines.IsEmpty || title is null || lines[0].Length > title.Length + 8 || !string.Equals(_context.Value(lines[0].Span), title, StringComparison.Ordinal))
        {
            return 0;
        }

        _repeatedTitle = lines[0].Span;
        _context.Claim(LeafKind.Value, lines[0].Span);
        return 1;
    }

    // A document that opens with the record's title and has no other gives that title to itself.
    private void Settle()
    {
        if (!_repeatedTitle.IsEmpty && !_state.HasHeading)
        {
            _state.NoteHeading(_repeatedTitle);
        }
    }

    private bool Take(ReadOnlySpan<BodyLine> lines, int index)
    {
        var after = _labels.AfterAddressee;
        _labels.AfterAddressee = false;
        var line = _context.Characters(lines[index].Span);
        var isTaken = TakeRule(lines[index].Span) || TakeEmphasis(lines[index].Span) || _labels.TakeNamed(lines[index].Span) || TakeListed(lines[index].Span) || TakeLine(lines, index, after) || TakeBetween(lines, index);
        _headingAbove = _state.LastHeading.End == lines[index].End && Scan.Gaps(line) > 1;
        _afterColon = line[^1] == ':' || (_afterColon && (line[0] == '-' || char.IsAsciiDigit(line[0])));
        _afterSender = Scan.Phrase(line, "From:") > 0;
        return isTaken;
    }

    // ======: what stands above a rule is a slip that was pinned to the document, with a number and a day of its own
    private bool TakeRule(TextSpan line)
    {
        _context.Enter("head");
        if (line.Length < 6 || _context.Characters(line).ContainsAnyExcept('=', '-', '_'))
        {
            return false;
        }

        _context.Claim(LeafKind.Punctuation, line);
        _state.ForgetSlip();
        return true;
    }

    // **Memorandum of Conversation with Prime Minister ZHOU ENLAI**: emphasis says that a line is the title, whatever its words
    private bool TakeEmphasis(TextSpan line)
    {
        if (_state.HasHeading || !HeadTokens.IsEmphasised(_context.Characters(line)))
        {
            return false;
        }

        _context.Claim(LeafKind.Punctuation, new(line.Start, 2));
        _context.Claim(LeafKind.Punctuation, new(line.End - 2, 2));
        return TakeHeading(Scan.Trim(_context.Text, line.Start + 2, line.End - 2), isWhole: true);
    }

    // Produced in 6 copies for: / - Comrade Puskás
    private bool TakeListed(TextSpan line)
    {
        _context.Enter("head");
        var isListed = (_afterColon && line.Length < 60 && (_context.Text[line.Start] == '-' || HeadLines.IsCopyFor(_context.Characters(line)))) || (_afterSender && Offices.IsOffice(_context.Characters(line)) && line.Length < 80);
        if (isListed)
        {
            _state.TakeOther(line);
        }

        return isListed;
    }

    private bool TakeLine(ReadOnlySpan<BodyLine> lines, int index, bool afterAddressee)
    {
        var line = lines[index].Span;
        if (line.Length > LongestHeadLine)
        {
            return false;
        }

        var characters = _context.Characters(line);
        if (characters[0] == '[' && HeadLines.MeasureTo(characters) < 0 && !(characters.StartsWith("[[") && HeadTokens.TryTake(_context.Text, line, out _)))
        {
            return TakeMarks(line);
        }

        if (_stamps.Take(line))
        {
            return true;
        }

        if (HeadLabels.IsSubject(characters) || HeadTokens.IsHeading(characters) || (_state is { HasHeading: true, IsHeadingWhole: false } && HeadingForms.GoesOn(characters, _context.Characters(_state.LastHeading), _state.IsTelegram)))
        {
            return TakeHeading(line);
        }

        // with Minister of Machine Building XU TIANRUI: the line above, RECORD OF A CONVERSATION, has been lost
        if (!_state.HasHeading && index + 1 < lines.Length && HeadingForms.LacksItsStart(characters) && (_state.HasAny || index < Sure(lines)))
        {
            return TakeHeading(line);
        }

        // RECORD OF A CONVERSATION / with Minister KEBA TOURAY / 14 September 1962: the day of the event, when the document's own is known
        if (_headingAbove && _state.HasDate && HeadingForms.IsDay(characters) && !_state.IsJournal)
        {
            return TakeHeading(line);
        }

        // 14 May 1960, the first entry of a journal whose head is complete
        if (HeadingForms.IsDay(characters) && _state.HasPeriod)
        {
            return false;
        }

        return _tokenLines.TakeColumns(line) || _labels.Take(line) || (afterAddressee && _labels.TakeMoreOfAddressee(line)) || TakeDatedTitle(line) || _tokenLines.Take(line) || (_tokenLines.OpensWithNumber && StrongBelow(lines, index) && _tokenLines.TakeNumbered(line)) || TakeWhole(lines, index);
    }

    // [CPSU CC stamp: 40929 ...]: what an editor says of the paper belongs to the head; what he left out begins the body.
    private bool TakeMarks(TextSpan line)
    {
        _context.Enter("head");
        var end = Scan.BracketEnd(_context.Text, line.Start, line.End);
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
        if (!rest.IsEmpty && !_tokenLines.Take(rest))
        {
            _state.TakeOther(rest);
        }

        return true;
    }

    private bool TakeHeading(TextSpan line, bool isWhole = false)
    {
        _context.Enter("head");
        line = TakeFootnoteMark(line);
        _state.TakeHeading(line, isWhole);
        _tokenLines.MarkInside(line);
        _tokenLines.NoteNumber(line);
        if (HeadingForms.DateAtEnd(_context.Text, line) is { Span.IsEmpty: false } date)
        {
            _state.NoteDate(date);
        }

        if (!_state.HasDiarist && HeadingForms.JournalOwner(_context.Text, line) is { IsEmpty: false } owner)
        {
            _state.NoteDiarist(owner);
        }

        return true;
    }

    // ... on 8 July 1997[1]: the mark of a note is no part of the title
    private TextSpan TakeFootnoteMark(TextSpan line)
    {
        var open = _context.Characters(line).LastIndexOf('[');
        var isMark = open > 0 && _context.Text[line.End - 1] == ']' && !_context.Characters(line)[(open + 1)..^1].ContainsAnyExceptInRange('0', '9') && line.Length - open is > 2 and < 6;
        if (!isMark)
        {
            return line;
        }

        var mark = TextSpan.FromBounds(line.Start + open, line.End);
        _marks.Add(EditorialMarks.Make(_context, line, mark));
        _context.Claim(LeafKind.EditorialMark, mark);
        return Scan.Trim(_context.Text, line.Start, mark.Start);
    }

    // A Telegram about the Meeting of Stalin with ... (18 July 1949)
    private bool TakeDatedTitle(TextSpan line)
    {
        var characters = _context.Characters(line);
        return !_state.HasHeading && characters[^1] == ')' && HeadLines.IsTitle(characters) && Scan.Gaps(characters) > 5 && TakeHeading(line);
    }

    private bool TakeWhole(ReadOnlySpan<BodyLine> lines, int index)
    {
        _context.Enter("head");
        var line = lines[index].Span;
        var characters = _context.Characters(line);
        if (_state.AwaitsDiarist && !_state.HasDiarist && _tokenLines.TakeDiarist(line))
        {
            return true;
        }

        if (_state.EndsWithOffice && _state.OfficeIsUnderWay && characters.Length < 60 && !HeadTokens.IsHeading(characters) && Scan.Gaps(characters) < 6)
        {
            _state.ExtendOffice(line);
            return true;
        }

        if (HeadLines.IsBareNumber(characters) || HeadLines.IsReference(characters))
        {
            _state.TakeNumber(line);
            return true;
        }

        if (HeadLines.IsPlace(characters) || (HeadLines.IsHandling(characters) && !HeadLines.IsSentence(characters)) || (HeadLines.IsTransmission(characters) && (_state.IsTelegram || index < Sure(lines))))
        {
            _state.TakeOther(line);
            _tokenLines.MarkInside(line);
            _tokenLines.NoteDate(line);
            return true;
        }

        // BEIJING - SOVIET AMBASSADOR
        if (_state.IsTelegram && !_state.HasAddressees && HeadLines.IsTownAndOffice(characters))
        {
            _state.TakeAddressee(line);
            return true;
        }

        // CC CPSU, below the number of a letter
        if (!_state.HasAddressees && _state.HasAny && HeadLines.IsCentralCommittee(characters))
        {
            _state.TakeAddressee(line);
            return true;
        }

        // FENG XI [STALIN], below the way of the telegram
        if (_state.IsTelegram && !_state.HasAddressees && HeadLines.IsShoutedName(characters))
        {
            _state.TakeAddressee(line);
            _tokenLines.MarkInside(line);
            return true;
        }

        // Embassy of the GDR / in the SDR
        if (_state.EndsWithOffice && _state.HasOffice && (Offices.GoesOn(characters) || _state.OfficeIsUnderWay) && characters.Length < 60 && !HeadTokens.IsHeading(characters))
        {
            _state.ExtendOffice(line);
            return true;
        }

        var below = StrongBelow(lines, index) || (!HeadExtent.IsProse(characters) && index + 1 < Sure(lines));
        if ((HeadLines.IsOffice(characters) || IsBodyAboveOffice(lines, index)) && Scan.Gaps(characters) < 9 && (!_state.HasHeading || !_state.HasOffice) && (below || GoesOnBelow(lines, index) || HeadLines.IsUnit(characters)))
        {
            _state.TakeOffice(line);
            _tokenLines.MarkInside(line);
            return true;
        }

        if (!_state.HasHeading && HeadLines.IsTitle(characters) && !PersonNames.IsName(characters))
        {
            return TakeHeading(line);
        }

        return below && TakeUnknown(line);
    }

    // Central Committee / Department of International Relations
    private bool IsBodyAboveOffice(ReadOnlySpan<BodyLine> lines, int index) =>
        !_state.HasOffice && Offices.IsBody(_context.Characters(lines[index].Span)) && index + 1 < lines.Length && _context.Characters(lines[index + 1].Span) is var next
        && (HeadLines.IsOffice(next) || (next.IndexOf("      ") is var gap and > 0 && HeadLines.IsOffice(next[..gap].TrimEnd())));

    // A short line above more of the head is part of it: a name, a recipient, a session of the United Nations.
    private bool TakeUnknown(TextSpan line)
    {
        _context.Enter("head");
        var characters = _context.Characters(line);
        if (line.Length > 60 || characters[^1] is '.' or '?' or ';' || (char.IsAsciiDigit(characters[0]) && !HeadLines.IsSession(characters) && !characters.EndsWith("st") && !characters.EndsWith("th")) || PointForms.LooksLikePoint(characters))
        {
            return false;
        }

        if (_state.HasOffice && (HeadLines.IsSession(characters) || !PersonNames.IsName(characters)) && characters[0] is not ('-' or '"') && (!_state.HasHeading || !_state.LastHeading.IsEmpty))
        {
            return TakeHeading(line);
        }

        _state.TakeOther(line);
        _tokenLines.MarkInside(line);
        return true;
    }

    // A line that no rule knows, above others that surely belong to the head.
    private bool TakeBetween(ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = lines[index].Span;
        if (_state.HasPeriod || HeadExtent.IsProse(_context.Characters(line)) || index + 1 >= Sure(lines))
        {
            return false;
        }

        _context.Enter("head");
        if (_context.Text[line.Start] == '[' && Scan.BracketEnd(_context.Text, line.Start, line.End) == line.End)
        {
            _context.Claim(LeafKind.EditorialMark, line);
        }
        else
        {
            _state.TakeOther(line);
        }

        _tokenLines.MarkInside(line);
        return true;
    }

    // How far the head surely goes; asked for only where a line leaves it open.
    private int Sure(ReadOnlySpan<BodyLine> lines) => _sure ??= _start + HeadExtent.Find(_context, lines[_start..]);

    private bool StrongBelow(ReadOnlySpan<BodyLine> lines, int index)
    {
        for (var next = index + 1; next < lines.Length && next <= index + 4; next++)
        {
            var line = lines[next].Span;
            if (line.Length > 100 && !HeadTokens.IsEmphasised(_context.Characters(line)))
            {
                return false;
            }

            if (HeadTokens.OpensHead(_context.Characters(line)) || HeadTokens.IsEmphasised(_context.Characters(line)) || HeadTokens.BeginsWithToken(_context.Text, line))
            {
                return true;
            }
        }

        return false;
    }

    // An office stands above more of the head; a line that only sounds like one begins the text.
    private bool GoesOnBelow(ReadOnlySpan<BodyLine> lines, int index) =>
        index + 1 < lines.Length && (lines[index + 1].Length < 120 || _context.Text[lines[index + 1].Start] == '[' || LabelReader.Measure(_context.Characters(lines[index + 1].Span)) > 0);
}
