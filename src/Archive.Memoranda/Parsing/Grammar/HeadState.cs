using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The fields of a head while it is read. The first value of a field counts; a second one, a stamp's number or a copy's, is claimed all the same.</summary>
internal sealed class HeadState(ParseContext context, NodaTime.LocalDate? pageDate)
{
    /// <summary>A document is dated within so many days of its page's date.</summary>
    private const int Near = 45;

    private static readonly System.Buffers.SearchValues<char> FiguresAndSigns = System.Buffers.SearchValues.Create("0123456789./- ");

    private readonly List<FieldSpan> _fields = new(8);
    private readonly List<TextSpan> _heading = [];
    private readonly List<string> _addressees = [];
    private string? _diarist;
    private string? _office;
    private string? _classification;
    private string? _copy;
    private string? _number;
    private ArchiveDate? _date;
    private ArchiveDate? _notedDate;
    private FieldSpan? _noted;

    /// <summary>Whether a diary was named, but not yet whose.</summary>
    public bool AwaitsDiarist { get; set; }

    public bool HasDiarist => _diarist is not null;

    public bool HasHeading => _heading.Count > 0;

    public bool HasOffice => _office is not null;

    public bool HasAddressees => _addressees.Count > 0;

    /// <summary>Whether the title is a telegram's.</summary>
    public bool IsTelegram { get; private set; }

    public bool IsJournal => context.Characters(FirstHeading).Contains("journal", StringComparison.OrdinalIgnoreCase) || context.Characters(LastHeading).Contains("period", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the title names a span of days, <c>for the period 4 through 18 May</c>.</summary>
    public bool HasPeriod => HasHeading && (context.Characters(LastHeading).Contains(" through ", StringComparison.OrdinalIgnoreCase) || context.Characters(LastHeading).Contains(" to ", StringComparison.Ordinal) || context.Characters(LastHeading).Contains("period", StringComparison.OrdinalIgnoreCase));

    public bool HasAny => _fields.Count > 0;

    /// <summary>Whether the last thing taken was an office, so that it can go on in the next line.</summary>
    public bool EndsWithOffice => _fields.Count > 0 && _fields[^1].Field == "office";

    /// <summary>Whether the office breaks off, <c>Legation of the</c>, <c>IN THE DEMOCRATIC PEOPLE'S</c>.</summary>
    public bool OfficeIsUnderWay => _office is not null && (EnglishWords.Expects(_office.AsSpan(_office.LastIndexOf(' ') + 1)) || _office.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || _office.EndsWith("\u2019s", StringComparison.OrdinalIgnoreCase));

    public void ExtendOffice(TextSpan span) => TakeOffice(span);

    public bool HasNumber => _number is not null;

    public bool HasDate => _date is not null;

    public TextSpan LastHeading => _heading.Count == 0 ? default : _heading[^1];

    public TextSpan FirstHeading => _heading.Count == 0 ? default : _heading[0];

    /// <summary>Whether the title is emphasised, so that its end is known.</summary>
    public bool IsHeadingWhole { get; private set; }

    public void TakeHeading(TextSpan span, bool isWhole = false)
    {
        AddHeading(span);
        Claim("heading", span);
        IsHeadingWhole |= isWhole;
    }

    public void TakeDiarist(TextSpan span)
    {
        _diarist = Claim("diarist", span);
        AwaitsDiarist = false;
    }

    /// <summary>A diarist whom the heading names, too: his characters are the heading's already.</summary>
    public void NoteDiarist(TextSpan span)
    {
        _diarist = context.Value(span);
        _fields.Add(new("diarist", span));
    }

    /// <summary>A token whose characters are a stamp's: it counts where the head has none yet.</summary>
    public void NoteToken(HeadToken token)
    {
        switch (token.Kind)
        {
            case var _ when token.Value.IsEmpty:
                break;
            case HeadTokenKind.Classification:
                NoteClassification(token.Value);
                break;
            case HeadTokenKind.Copy when _copy is null:
                _copy = context.Value(token.Value);
                _fields.Add(new("copy", token.Value));
                break;
            case HeadTokenKind.Number when _number is null:
                NoteNumber(token.Value);
                break;
            case HeadTokenKind.Date when _date is null && token.Date.TryMake(context.Value(token.Span), out var date):
                _date = date;
                _fields.Add(new("date", token.Span));
                break;
        }
    }

    /// <summary>The rest of an office that a stamp stands beside.</summary>
    public void NoteOfficeRest(TextSpan span)
    {
        _office = $"{_office} {context.Value(span)}";
        _fields.Add(new("office", span));
    }

    /// <summary>A title whose characters are claimed already.</summary>
    public void NoteHeading(TextSpan span)
    {
        AddHeading(span);
        _fields.Add(new("heading", span));
    }

    public void NoteNumber(TextSpan span)
    {
        _number = context.Value(span);
        _fields.Add(new("number", span));
    }

    public void NoteClassification(TextSpan span)
    {
        _classification ??= context.Value(span);
        _fields.Add(new("classification", span));
    }

    /// <summary>The day of the way that a telegram took, or of a title; it counts where the head gives no other.</summary>
    public void NoteDate(DateMatch match)
    {
        if (_noted is null && Ordered(match.Parts, match.Span).TryMake(context.Value(match.Span), out var date))
        {
            _noted = new("date", match.Span);
            _notedDate = date;
        }
    }

    /// <summary>Number and day belonged to a slip on the document, not to it.</summary>
    public void ForgetSlip()
    {
        (_number, _date) = (null, null);
        for (var index = 0; index < _fields.Count; index++)
        {
            if (_fields[index].Field is "number" or "date")
            {
                _fields[index] = _fields[index] with { Field = "handling" };
            }
        }
    }

    /// <summary>The last addressee's office on a line of its own.</summary>
    public void ExtendAddressee(TextSpan span)
    {
        context.Claim(LeafKind.Value, span);
        var last = _fields.FindLastIndex(static field => field.Field is "addressees");
        _fields[last] = _fields[last] with { Span = _fields[last].Span.Union(span) };
        _addressees[^1] = context.Value(_fields[last].Span);
    }

    public void TakeOffice(TextSpan span) => _office = _office is null ? Claim("office", span) : $"{_office} {Claim("office", span)}";

    public void TakeAddressee(TextSpan span) => _addressees.Add(Claim("addressees", span));

    public void TakeNumber(TextSpan span)
    {
        var number = Claim("number", span);
        _number ??= number;
    }

    /// <summary>What a head says that no field of ours holds: the handling, the place, the way of a telegram.</summary>
    public void TakeOther(TextSpan span)
    {
        _fields.Add(new("handling", span));
        context.Claim(LeafKind.Value, span, "handling");
    }

    public void TakeToken(HeadToken token)
    {
        switch (token.Kind)
        {
            case HeadTokenKind.DiaryOf:
                context.Claim(LeafKind.Label, token.Span);
                AwaitsDiarist = true;
                break;
            case HeadTokenKind.DiaryOfName:
                Take(ref _diarist, "diarist", token);
                break;
            case HeadTokenKind.Classification:
                Take(ref _classification, "classification", token);
                break;
            case HeadTokenKind.Copy:
                Take(ref _copy, "copy", token);
                break;
            case HeadTokenKind.Number:
                Take(ref _number, "number", token);
                break;
            case HeadTokenKind.Date:
                TakeDate(token);
                break;
        }
    }

    public Header Finish(TextSpan span)
    {
        if (_date is null && _noted is { } noted)
        {
            _date = _notedDate;
            _fields.Add(noted);
        }

        _fields.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return Make(span);
    }

    private Header Make(TextSpan span) => new()
    {
        Diarist = _diarist,
        Office = _office,
        Classification = _classification,
        Copy = _copy,
        Number = _number,
        Date = _date,
        Heading = _heading.Count switch
        {
            0 => null,
            1 => context.Value(_heading[0]),
            _ => string.Join(' ', _heading.ConvertAll(context.Value)),
        },
        Addressees = ValueList.Create<string>(CollectionsMarshal.AsSpan(_addressees)),
        Handling = Handling(),
        FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
        Span = span,
    };

    private ValueList<string> Handling()
    {
        var lines = new ListBuilder<string>(0);
        foreach (var field in _fields)
        {
            if (field.Field == "handling")
            {
                lines.Add(context.Value(field.Span));
            }
        }

        return lines.Build();
    }

    private void AddHeading(TextSpan span)
    {
        _heading.Add(span);
        IsTelegram = HeadTokens.IsTelegram(context.Characters(FirstHeading));
    }

    private string Claim(string field, TextSpan span)
    {
        _fields.Add(new(field, span));
        return context.ClaimValue(span, field);
    }

    private void Take(ref string? field, string name, HeadToken token)
    {
        if (token.Value.Start > token.Span.Start)
        {
            context.Claim(LeafKind.Label, Scan.Trim(context.Text, token.Span.Start, token.Value.Start));
        }

        if (token.Span.End > token.Value.End)
        {
            context.Claim(LeafKind.Label, Scan.Trim(context.Text, token.Value.End, token.Span.End));
        }

        var value = token.Value.IsEmpty ? null : Claim(name, token.Value);
        field ??= value;
    }

    // 08.12.1963 on a page of 12 August 1963: where both orders of day and month give a day, the page's date decides
    private DateParts Ordered(DateParts parts, TextSpan span)
    {
        var swapped = parts with { Day = parts.Month, Month = parts.Day, Guess = parts.Guess | DateGuess.Order };
        return pageDate is not { } page || parts.Day is 0 or > 12 || parts.LastDay > 0 || context.Characters(span).ContainsAnyExcept(FiguresAndSigns) || !parts.IsDate || Distance(parts, page) <= Near || Distance(swapped, page) > Near
            ? parts
            : swapped;
    }

    private static int Distance(DateParts parts, NodaTime.LocalDate page) => Math.Abs(NodaTime.Period.DaysBetween(new(parts.Year, parts.Month, parts.Day), page));

    private void TakeDate(HeadToken token)
    {
        if (token.Value.Start > token.Span.Start)
        {
            context.Claim(LeafKind.Label, TextSpan.FromBounds(token.Span.Start, token.Value.Start));
        }

        context.Claim(LeafKind.Value, token.Value);
        _fields.Add(new("date", token.Value));
        if (_date is not null || !Ordered(token.Date, token.Value).TryMake(context.Value(token.Value), out var date))
        {
            return;
        }

        _date = date;
        if ((date.Guess & DateGuess.Order) != DateGuess.None)
        {
            context.Report(
                DiagnosticDescriptors.GuessedDate, token.Span, context.Quote(token.Span), NodaTime.Text.LocalDatePattern.Iso.Format(date.Start), token.Date.Day == date.Start.Day ? "the month is taken to come second" : "the month comes first, since the page's date is near it");
        }
    }
}
