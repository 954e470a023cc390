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

    /// <summary>So many characters may follow the last sentence as a signature.</summary>
    private const int LongestSignature = 200;

    /// <summary>A bracket that is open for longer was never closed.</summary>
    private const int LongestBracket = 2_000;

    /// <summary>Numbers get lost, but not many in a row.</summary>
    private const int MostLost = 3;

    private static readonly PhraseTable SentenceStarts = new(
        "On", "In", "At", "The", "This", "These", "During", "After", "Before", "When", "As", "With", "We", "Today", "Then", "Since", "If", "Regarding", "Concerning", "About", "According to", "I",
        "Yesterday", "My", "Our", "It");

    private readonly Dictionary<(PointStyle Style, char Closer), int> _numbers = [];
    private int _sentence;
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
            if (!IsInBracket(at))
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
            _inHead &= at - _sentence < LongestHeading || breaks.Contains(_sentence);
            _sentence = at;
            if (BeginsPoint(rest) || BeginsTurn(rest))
            {
                breaks.Add(at);
                _inHead = false;
            }
            else if (MeasureShouted(rest) is var shouted and > 0)
            {
                breaks.Add(at);
                breaks.Add(at + shouted + Scan.WhiteSpace(rest[shouted..]));
            }
        }
        else if (_inHead && at - breaks[^1] < LongestHead && HeadTokens.BeginsPart(rest))
        {
            breaks.Add(at);
            _sentence = at;
        }
        else if (BeginsUnstopped(rest, previous) && at - _sentence < LongestHeading)
        {
            // THE NATIONAL QUESTION | Since Mao Zedong ...: a sentence begins, and nothing ended the words before it
            breaks.Add(_sentence);
            breaks.Add(at);
            _sentence = at;
            _inHead = false;
        }
    }

    private bool BeginsPoint(ReadOnlySpan<char> rest)
    {
        var length = LabelReader.Measure(rest[..Math.Min(rest.Length, 24)]);
        if (length <= 0 || length >= rest.Length || !PointForms.IsPoint(rest[..Math.Min(rest.Length, 60)], length))
        {
            return false;
        }

        var label = LabelReader.Make(rest[..length]);
        var next = rest[length..].TrimStart();
        if (label.Numbers.IsEmpty || next.IsEmpty || (label.Style != PointStyle.Arabic && PersonNames.IsInitial(next[..Math.Min(2, next.Length)])))
        {
            return false;
        }

        var last = _numbers.GetValueOrDefault((label.Style, rest[length - 1]));
        var first = label.Numbers[0];
        if (first != 1 && (first <= last || first > last + MostLost) && !_numbers.Values.Contains(first - 1))
        {
            return false;
        }

        _numbers[(label.Style, rest[length - 1])] = label.Numbers[^1];
        return true;
    }

    private static bool BeginsTurn(ReadOnlySpan<char> rest) =>
        TurnForms.Measure(rest[..Math.Min(rest.Length, 80)], out var speaker) > 0 && rest[speaker..].TrimStart()[0] == ':';

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
        return char.IsUpper(rest[0]) && SentenceStarts.Measure(rest) > 0
            && (char.IsUpper(last[0]) || char.IsAsciiDigit(last[0]) || last[^1] is ')')
            && char.IsLetterOrDigit(last[^1]) | last[^1] is ')' or ']' && !EnglishWords.Expects(last);
    }

    // Words without a stop behind the last sentence are the signature, if they have the form of one.
    private void TakeSignature()
    {
        var line = Scan.Trim(text, _sentence, text.Length);
        if (line.Length is > 3 and < LongestSignature && SignatureForms.Read(text, line) is { Names: not null, IsEmpty: false })
        {
            breaks.Add(_sentence);
        }
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
