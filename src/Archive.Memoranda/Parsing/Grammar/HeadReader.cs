using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the head of a document: the lines before its text that say what it is, from whom, when, and who may see it.</summary>
internal sealed class HeadReader
{
    private const int LongestHead = 40;
    private const int LongestHeadLine = 200;

    private readonly ParseContext _context;
    private readonly string? _title;
    private readonly List<FieldSpan> _fields = new(8);
    private readonly List<HeadToken> _tokens = new(8);
    private readonly List<TextSpan> _heading = [];
    private string? _diarist;
    private string? _office;
    private string? _classification;
    private string? _copy;
    private string? _number;
    private ArchiveDate? _date;
    private bool _awaitsDiarist;

    private HeadReader(ParseContext context, string? title) => (_context, _title) = (context, title);

    /// <summary>Reads the head at the start of some lines.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="lines">The lines of the document.</param>
    /// <param name="title">The record's title, which some pages print again above the head.</param>
    /// <param name="count">How many lines the head has.</param>
    public static Header? Read(ParseContext context, ReadOnlySpan<BodyLine> lines, string? title, out int count)
    {
        var reader = new HeadReader(context, title);
        count = 0;
        while (count < lines.Length && count < LongestHead && reader.Take(lines[count], count))
        {
            count++;
        }

        return count == 0 ? null : reader.Finish(lines[..count]);
    }

    private bool Take(BodyLine line, int index)
    {
        var characters = _context.Characters(line.Span);
        if (line.Length > LongestHeadLine)
        {
            return false;
        }

        if (index == 0 && _title is not null && string.Equals(_context.Value(line.Span), _title, StringComparison.Ordinal))
        {
            _context.Claim(LeafKind.Value, line.Span);
            return true;
        }

        if (HeadTokens.IsHeading(characters) || (_heading.Count > 0 && GoesOnWithHeading(characters)))
        {
            return TakeHeading(line.Span);
        }

        return TakeTokens(line.Span);
    }

    private bool TakeHeading(TextSpan span)
    {
        _context.Claim(LeafKind.Value, span);
        _fields.Add(new("heading", span));
        _heading.Add(span);
        return true;
    }

    // with ..., on 10 November 1949, USSR Ambassador ... with ...: a title's next line names parties or a day, and is no sentence.
    private static bool GoesOnWithHeading(ReadOnlySpan<char> line)
    {
        if (line[^1] is '.' or ':' or ';' or '!' or '?' || line[0] is '[' or '"' or '\u201C')
        {
            return false;
        }

        var isJoined = line.StartsWith("with ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("of ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("between ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("on ", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("for ", StringComparison.OrdinalIgnoreCase);
        return isJoined || (Offices.IsOffice(line) && line.Contains(" with ", StringComparison.Ordinal));
    }

    private bool TakeTokens(TextSpan line)
    {
        HeadTokens.Cut(_context.Text, line, _tokens);
        var tokens = _tokens;
        var known = tokens.FindAll(static token => token.Kind != HeadTokenKind.Words).Count;
        if (known == 0)
        {
            return TakeWordsAlone(line);
        }

        if (IsSentence(line) || !WordsHaveAPlace(tokens))
        {
            return false;
        }

        var columns = false;
        foreach (var token in tokens)
        {
            columns |= token.Kind == HeadTokenKind.DiaryOf && token != tokens[^1] && tokens[^1].Kind != HeadTokenKind.Words;
            columns |= token.Kind == HeadTokenKind.Words && _awaitsDiarist && _heading.Count == 0 && tokens[0] == token;
            TakeToken(token);
        }

        if (columns)
        {
            _context.Report(DiagnosticDescriptors.TwoColumns, line, _context.Quote(line));
        }

        return true;
    }

    private bool TakeWordsAlone(TextSpan line)
    {
        var characters = _context.Characters(line);
        if (_awaitsDiarist && _diarist is null && PersonNames.IsName(characters))
        {
            TakeDiarist(line);
            return true;
        }

        return false;
    }

    // Words beside tokens are a diarist, or an office in front of a date; in a sentence they are more.
    private bool WordsHaveAPlace(List<HeadToken> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == HeadTokenKind.Words && !PersonNames.IsName(_context.Characters(token.Span)) && !Offices.IsOffice(_context.Characters(token.Span)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsSentence(TextSpan line)
    {
        var characters = _context.Characters(line);
        return characters[^1] is '.' or ':' or ';' or '?' && characters.Count(' ') > 8;
    }

    private void TakeToken(HeadToken token)
    {
        switch (token.Kind)
        {
            case HeadTokenKind.DiaryOf:
                _context.Claim(LeafKind.Label, token.Span);
                _awaitsDiarist = true;
                break;
            case HeadTokenKind.DiaryOfName:
                TakeValue(ref _diarist, "diarist", token);
                break;
            case HeadTokenKind.Classification:
                TakeValue(ref _classification, "classification", token);
                break;
            case HeadTokenKind.Copy:
                TakeValue(ref _copy, "copy", token);
                break;
            case HeadTokenKind.Number:
                TakeValue(ref _number, "number", token);
                break;
            case HeadTokenKind.Date:
                TakeDate(token);
                break;
            default:
                TakeWords(token.Span);
                break;
        }
    }

    private void TakeWords(TextSpan span)
    {
        if (_awaitsDiarist && _diarist is null)
        {
            TakeDiarist(span);
        }
        else if (_office is null)
        {
            _office = _context.ClaimValue(span);
            _fields.Add(new("office", span));
        }
    }

    private void TakeDiarist(TextSpan span)
    {
        _diarist = _context.ClaimValue(span);
        _fields.Add(new("diarist", span));
        _awaitsDiarist = false;
    }

    // The first value counts; a second one, a stamp's number or a copy's, is claimed all the same.
    private void TakeValue(ref string? field, string name, HeadToken token)
    {
        if (token.Value.Start > token.Span.Start)
        {
            _context.Claim(LeafKind.Label, Scan.Trim(_context.Text, token.Span.Start, token.Value.Start));
        }

        if (token.Span.End > token.Value.End)
        {
            _context.Claim(LeafKind.Label, Scan.Trim(_context.Text, token.Value.End, token.Span.End));
        }

        var value = _context.ClaimValue(token.Value);
        _fields.Add(new(name, token.Value));
        field ??= value;
    }

    private void TakeDate(HeadToken token)
    {
        _context.Claim(LeafKind.Value, token.Span);
        _fields.Add(new("date", token.Span));
        if (_date is not null || !token.Date.TryMake(_context.Value(token.Span), out var date))
        {
            return;
        }

        _date = date;
        if (date.Guess.HasFlag(DateGuess.Order))
        {
            _context.Report(
                DiagnosticDescriptors.GuessedDate, token.Span, _context.Quote(token.Span), NodaTime.Text.LocalDatePattern.Iso.Format(date.Start), "the month is taken to come second");
        }
    }

    private Header Finish(ReadOnlySpan<BodyLine> lines) => new()
    {
        Diarist = _diarist,
        Office = _office,
        Classification = _classification,
        Copy = _copy,
        Number = _number,
        Date = _date,
        Heading = _heading.Count == 0 ? null : string.Join(' ', _heading.ConvertAll(_context.Value)),
        FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
        Span = TextSpan.FromBounds(lines[0].Start, lines[^1].End),
    };
}
