using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>
/// Finds where the lines of a document began whose page was collapsed to one: its head's parts, points, turns, headings and signature begin where a
/// sentence has ended. Where paragraphs ended cannot be known.
/// </summary>
internal sealed class CollapsedBody(string text, List<int> breaks)
{
    /// <summary>A head is looked for in so many characters, and a heading has no more.</summary>
    private const int LongestHead = 900;
    private const int LongestHeading = 160;
    private const int ShortestHeading = 8;

    /// <summary>So many characters may follow the last sentence as a signature.</summary>
    private const int LongestSignature = 200;
    private const int LongestEnding = 600;

    /// <summary>A bracket that is open for longer was never closed.</summary>
    private const int LongestBracket = 2_000;

    /// <summary>Numbers get lost, but not many in a row.</summary>
    private const int MostLost = 3;

    private static readonly PhraseTable SentenceStarts = new(
        "On", "In", "At", "The", "This", "These", "During", "After", "Before", "When", "As", "With", "We", "Today", "Then", "Since", "If", "Regarding", "Concerning", "About", "According to",
        "Yesterday", "My", "Our", "It");

    /// <summary>An item of a list without stops has so many characters at the most.</summary>
    private const int LongestItem = 200;

    private readonly List<int> _sentences = [];
    private readonly Dictionary<(PointStyle Style, char Closer), int> _numbers = [];
    private int _sentence;
    private int _skipTo;
    private int _point = -LongestItem;
    private int _opened = -1;
    private bool _inHead = true;

    /// <summary>Adds the breaks of a document that begins at an offset.</summary>
    public void Read(int from)
    {
        _sentence = from;
        var previous = TextSpan.FromBounds(from, from);
        for (var at = from; at < text.Length;)
        {
            var word = WordAt(text.AsSpan(at));
            if (at >= _skipTo && !IsInBracket(at))
            {
                TakeWord(at, previous);
            }

            CountBrackets(at, at + word);
            previous = new(at, word);
            at += word;
            at += Scan.WhiteSpace(text.AsSpan(at));
        }

        TakeSignature();
    }

    private void TakeWord(int at, TextSpan previous)
    {
        var rest = text.AsSpan(at);
        if (previous.IsEmpty || EndsSentence(previous))
        {
            _inHead &= at - _sentence < LongestHeading;
            TakeSentence(at, rest);
        }
        else if (_inHead && at - breaks[^1] < LongestHead && (BeginsFirstPoint(rest, previous) || BeginsTurn(rest)))
        {
            Break(at);
            _inHead = false;
        }
        else if (_inHead && at - breaks[^1] < LongestHead && BeginsPart(at, rest, previous))
        {
            Break(at);
            TakeToken(at);
        }
        else if (BeginsUnstopped(rest, previous) && at - breaks[^1] > ShortestHeading && at - _sentence < (_inHead ? LongestHead : LongestHeading))
        {
            // THE NATIONAL QUESTION | Since Mao Zedong ...: a sentence begins, and nothing ended the words before it
            breaks.Add(_sentence);
            Break(at);
            _inHead = false;
        }
        else if (at - _point < LongestItem && BeginsNextPoint(rest))
        {
            Break(at);
            _point = at;
        }
    }

    private void TakeSentence(int at, ReadOnlySpan<char> rest)
    {
        _sentences.Add(at);
        _sentence = at;
        if (BeginsPoint(rest))
        {
            Break(at);
            _point = at;
            _inHead = false;
        }
        else if (_inHead && MeasureSalutation(rest) is var salutation and > 0)
        {
            Break(at);
            Break(at + salutation + Scan.WhiteSpace(rest[salutation..]));
            _skipTo = at + salutation;
        }
        else if (BeginsTurn(rest))
        {
            Break(at);
            _inHead = false;
        }
        else if (_inHead && BeginsPart(at, rest, default))
        {
            Break(at);
            TakeToken(at);
        }
        else if (MeasureShouted(rest) is var shouted and > 0)
        {
            Break(at);
            Break(at + shouted + Scan.WhiteSpace(rest[shouted..]));
        }
    }

    private void Break(int at)
    {
        breaks.Add(at);
        _sentence = at;
    }

    private bool BeginsPart(int at, ReadOnlySpan<char> rest, TextSpan previous)
    {
        if (HeadTokens.BeginsPart(rest) || MeasureAddressee(rest) > 0)
        {
            return true;
        }

        var isToken = HeadTokens.TryTake(text, WindowAt(at), out var token);
        return isToken && (token.Kind != HeadTokenKind.Date || (token.Span.Length > 7 && !previous.IsEmpty && !EnglishWords.Expects(text.AsSpan(previous.Start, previous.Length)) && !text.AsSpan(previous.Start, previous.Length).ContainsAnyInRange('0', '9') && text[previous.Start] != '('));
    }

    // To the Center, to Vice-Chairman Tan:
    private static int MeasureAddressee(ReadOnlySpan<char> rest)
    {
        var window = rest[..Math.Min(rest.Length, 90)];
        var colon = window.StartsWith("To ") ? window.IndexOf(':') : -1;
        return colon > 0 && HeadLines.MeasureTo(window[..(colon + 1)]) > 0 && !EnglishWords.HasVerb(window[..colon]) ? colon + 1 : 0;
    }

    // Dear Comrade Veselý!
    private static int MeasureSalutation(ReadOnlySpan<char> rest)
    {
        var window = rest[..Math.Min(rest.Length, 60)];
        var end = window.IndexOf('!') + 1;
        return end > 0 && HeadLines.MeasureSalutation(window[..end]) >= 0 ? end : 0;
    }

    // A token is a line of its own, but the owner of a diary stands behind it.
    private void TakeToken(int at)
    {
        if (!HeadTokens.TryTake(text, WindowAt(at), out var token))
        {
            if (MeasureAddressee(text.AsSpan(at)) is var addressee and > 0)
            {
                _skipTo = at + addressee;
                Break(_skipTo + Scan.WhiteSpace(text.AsSpan(_skipTo)));
                return;
            }

            _skipTo = at + (HeadTokens.MeasureTitle(text.AsSpan(at)) is var title and > 0 ? title : 1);
            return;
        }

        var end = token.Span.End;
        while (end < text.Length && text[end] is ',' or ';' or '.')
        {
            end++;
        }

        _skipTo = end;
        if (token.Kind != HeadTokenKind.DiaryOf)
        {
            Break(end + Scan.WhiteSpace(text.AsSpan(end)));
        }
    }

    private TextSpan WindowAt(int at) => TextSpan.FromBounds(at, Math.Min(text.Length, at + LongestHeading));

    // ... to Cde. M. V. TARANOV 1. Our delegation
    private bool BeginsFirstPoint(ReadOnlySpan<char> rest, TextSpan previous) =>
        rest.Length > 4 && rest[0] is '1' or 'I' && rest[2..].TrimStart() is { IsEmpty: false } behind && char.IsUpper(behind[0]) && !EnglishWords.Expects(text.AsSpan(previous.Start, previous.Length)) && BeginsPoint(rest);

    // 1. CCP 2. PLA 3. The Revolutionary Committee: items without a stop
    private bool BeginsNextPoint(ReadOnlySpan<char> rest)
    {
        var digits = Scan.Digits(rest);
        return digits is 1 or 2 && rest.Length > digits + 2 && rest[digits] is '.' or ')' && Scan.IsSpace(rest[digits + 1])
            && _numbers.GetValueOrDefault((PointStyle.Arabic, rest[digits])) == Numerals.Arabic(rest[..digits]) - 1 && BeginsPoint(rest);
    }

    private bool BeginsPoint(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart("\"\u201C");
        var length = LabelReader.Measure(rest[..Math.Min(rest.Length, 24)]);
        if (length <= 0 || length >= rest.Length || !PointForms.IsPoint(rest[..Math.Min(rest.Length, 60)], length))
        {
            return false;
        }

        var label = LabelReader.Make(rest[..length]);
        var next = rest[length..].TrimStart();
        if (rest[0] == '(' && !next.IsEmpty && char.IsLower(next[0]))
        {
            // ... two remarks: (1) in the textile works the guests asked
            return false;
        }

        if (label.Numbers.IsEmpty || next.IsEmpty || (label.Style != PointStyle.Arabic && PersonNames.IsInitial(next[..Math.Min(2, next.Length)])))
        {
            return false;
        }

        var last = _numbers.GetValueOrDefault((label.Style, rest[length - 1]));
        var first = label.Numbers[0];
        if (first != 1 && (first <= last || first > last + MostLost) && !_numbers.ContainsValue(first - 1))
        {
            return false;
        }

        _numbers[(label.Style, rest[length - 1])] = label.Numbers[^1];
        return true;
    }

    private static bool BeginsTurn(ReadOnlySpan<char> rest) =>
        TurnForms.Measure(rest[..Math.Min(rest.Length, 80)], out var speaker) > 0 && rest[speaker..].TrimStart() is [':', ..];

    // THE NATIONAL QUESTION, before a sentence that is not in capitals
    private static int MeasureShouted(ReadOnlySpan<char> rest)
    {
        int end = 0, words = 0;
        for (var at = 0; at < Math.Min(rest.Length, LongestHeading);)
        {
            var word = WordAt(rest[at..]);
            var letters = rest.Slice(at, word);
            if (letters.ContainsAnyInRange('a', 'z') || word == 0)
            {
                break;
            }

            end = at + word;
            words++;
            at = end + Scan.WhiteSpace(rest[end..]);
        }

        var next = rest[end..].TrimStart();
        return words >= 2 && !next.IsEmpty && (char.IsUpper(next[0]) || next[0] == '[') && HeadingLines.IsShouted(rest[..end]) ? end : 0;
    }

    private bool BeginsUnstopped(ReadOnlySpan<char> rest, TextSpan previous)
    {
        var last = text.AsSpan(previous.Start, previous.Length);
        return char.IsUpper(rest[0]) && (rest[0] == 'I' && rest.Length > 1 && Scan.IsSpace(rest[1]) ? 1 : SentenceStarts.Measure(rest)) is var length and > 0 && length < rest.Length && Scan.IsSpace(rest[length])
            && (char.IsUpper(last[0]) || char.IsAsciiDigit(last[0]) || last[^1] is ')')
            && char.IsLetterOrDigit(last[^1]) | last[^1] is ')' or ']' && !EnglishWords.Expects(last);
    }

    // From the end back: a name, an office, a day, what stands behind a signature.
    private void TakeSignature()
    {
        int end = text.Length, unknown = 0;
        for (var index = _sentences.Count - 1; index >= 0 && text.Length - _sentences[index] < LongestEnding; index--)
        {
            var line = Scan.Trim(text, _sentences[index], end);
            if (!TakeEnding(line) && ++unknown > 2)
            {
                return;
            }

            end = line.Start;
        }
    }

    private bool TakeEnding(TextSpan line)
    {
        var characters = text.AsSpan(line.Start, line.Length);
        if (line.Length > LongestSignature)
        {
            return false;
        }

        var cut = FindCut(line);
        var first = Scan.Trim(text, line.Start, cut);
        var isEnding = EndingForms.IsClosing(characters) || EndingForms.IsEndMatter(text.AsSpan(first.Start, first.Length)) || SignatureForms.Read(text, first) is { Names: not null, IsEmpty: false };
        if (!isEnding)
        {
            return false;
        }

        breaks.Add(line.Start);
        while (cut < line.End)
        {
            breaks.Add(cut);
            cut = FindCut(TextSpan.FromBounds(cut, line.End));
        }

        return true;
    }

    // D. Purevjav | 19 August 1961 | Translated from Mongolian: where a day or a note begins behind a name
    private int FindCut(TextSpan line)
    {
        var at = line.Start + WordAt(text.AsSpan(line.Start, line.Length));
        while (at < line.End)
        {
            at += Scan.WhiteSpace(text.AsSpan(at));
            var rest = TextSpan.FromBounds(at, line.End);
            if (at < line.End && (EndingForms.BeginsNote(text.AsSpan(at, rest.Length)) || (HeadTokens.TryTake(text, rest, out var token) && token.Kind == HeadTokenKind.Date)))
            {
                return at;
            }

            at += WordAt(text.AsSpan(at, line.End - at));
        }

        return line.End;
    }

    // A stop ends a sentence, unless it is an initial's or an abbreviation's.
    private bool EndsSentence(TextSpan span)
    {
        var word = text.AsSpan(span.Start, span.Length).TrimEnd("\"\u201D'\u2019)]");
        if (word.IsEmpty || word[^1] is not ('.' or '!' or '?' or ':' or ';' or '\u2026'))
        {
            return false;
        }

        return word[^1] != '.' || !(PersonNames.IsInitial(word) || PersonNames.IsShortTitle(word) || word is "No." or "Nos." or "p.m." or "a.m." or "vs.");
    }

    private static int WordAt(ReadOnlySpan<char> rest) => rest.IndexOfAny(Scan.Spaces) is var end and >= 0 ? end : rest.Length;

    private bool IsInBracket(int at) => _opened >= 0 && at - _opened < LongestBracket;

    private void CountBrackets(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var (open, close) = (word.LastIndexOf('['), word.LastIndexOf(']'));
        _opened = open > close ? start + open : close >= 0 ? -1 : _opened;
    }
}
