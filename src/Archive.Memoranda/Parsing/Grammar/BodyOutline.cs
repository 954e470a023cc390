using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What a body shows as a whole and a single line does not: which letters number its points, and who speaks in it.</summary>
internal sealed class BodyOutline
{
    private HashSet<string>? _speakers;
    private Dictionary<string, int>? _stopped;
    private bool _stoppedTwice;
    private uint _letters;
    private uint _romans;
    private uint _arabics;
    private uint _bare;

    private BodyOutline()
    {
    }

    public static BodyOutline Empty { get; } = new();

    /// <summary>Looks over the lines once.</summary>
    public static BodyOutline Survey(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        var outline = new BodyOutline();
        foreach (var line in lines)
        {
            var text = context.Characters(line.Span);
            if (char.IsAsciiDigit(text[0]))
            {
                outline.NoteArabic(text);
            }

            if (!char.IsUpper(text[0]))
            {
                continue;
            }

            outline.NoteLabel(text);
            if (MeasureStopped(text) is var stopped and > 0)
            {
                var name = text[..stopped].ToString();
                outline._stopped ??= new(StringComparer.Ordinal);
                outline._stopped[name] = outline._stopped.GetValueOrDefault(name) + 1;
                outline._stoppedTwice |= outline._stopped[name] > 1;
            }

            if (TurnForms.Measure(text, out var speaker) is var end and > 0 && text[..end].Contains(':'))
            {
                (outline._speakers ??= new(StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Add(text[..speaker]);
            }
        }

        return outline;
    }

    /// <summary>The length of the label that a line begins with, a quotation mark before it included; -1 for a line that is no point.</summary>
    public int MeasureLabel(ReadOnlySpan<char> line)
    {
        var quote = Scan.IsDoubleQuote(line[0]) ? 1 : 0;
        var text = line[quote..];
        if (text.IsEmpty || (text[0] != '(' && !char.IsAsciiLetterOrDigit(text[0])))
        {
            return -1;
        }

        var length = LabelReader.Measure(text);
        if (length > 0 && char.IsAsciiLetterUpper(text[0]) && text[length - 1] == '.' && length == 2 && text[0] is not ('I' or 'V' or 'X'))
        {
            return quote == 0 && IsChained(text[0]) && !(length < text.Length && text[length] != ' ') ? length : -1;
        }

        if (length == 2 && text[1] == '.' && text[0] is 'I' or 'V' or 'X')
        {
            return IsRomanPoint(text) ? quote + length : -1;
        }

        if (length > 0)
        {
            return PointForms.IsPoint(text, length) ? quote + length : -1;
        }

        return quote == 0 ? MeasureBareRoman(text) : -1;
    }

    /// <summary>The length of the speaker's part of a turn, 0 for other lines; a name alone on its line is a speaker where the same name has a colon elsewhere.</summary>
    public int MeasureTurn(ReadOnlySpan<char> line, out int speaker)
    {
        var end = TurnForms.Measure(line, out speaker);
        if (end > 0)
        {
            return end;
        }

        // Cde. Ilie Voicu. I greet you: a name with a stop, where the same name has a colon or a stop more than once
        if (MeasureStopped(line) is var stopped and > 0 && _stopped is { } names && names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line[..stopped], out var times) && (times > 1 || _stoppedTwice))
        {
            speaker = stopped;
            return stopped + 1;
        }

        // ION MARCU, alone on its line among turns with colons
        if (_speakers is { Count: > 0 } && line.Length > 5 && Scan.Gaps(line) > 0 && HeadLines.IsShoutedName(line) && AreShouted(_speakers))
        {
            speaker = line.Length;
            return line.Length;
        }

        speaker = line.Length;
        return line.Length < 60 && _speakers is { } speakers && speakers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line) ? line.Length : 0;
    }

    private static bool AreShouted(HashSet<string> speakers) => !speakers.Any(static name => name.AsSpan().ContainsAnyInRange('a', 'z'));

    // I. Agriculture before II. Trade; but V. Lukin and K. Serov replied: a roman number of one letter is a point where its neighbour in the count is one
    private bool IsRomanPoint(ReadOnlySpan<char> text)
    {
        var number = Numerals.Roman(text[..1]);
        var neighbours = number == 1 ? 1u << 2 : 3u << (number - 2);
        if (((_romans | _arabics) & neighbours) != 0)
        {
            return text.Length > 2 && Scan.IsSpace(text[2]);
        }

        var name = text[2..].TrimStart();
        var word = name[..Scan.Word(name)];
        return PointForms.IsPoint(text, 2) && !(word.Length > 1 && char.IsUpper(word[0]) && !EnglishLexicon.IsEnglish(word));
    }

    // Cde. Ilie Voicu.
    private static int MeasureStopped(ReadOnlySpan<char> line)
    {
        if (!TurnForms.HasTitle(line))
        {
            return 0;
        }

        var window = line[..Math.Min(line.Length, 48)];
        for (var at = 5; at + 1 < window.Length; at++)
        {
            if (window[at] == '.' && window[at + 1] == ' ' && char.IsLower(window[at - 1]) && window[..at].Contains(' '))
            {
                return PersonNames.IsName(window[..at]) ? at : 0;
            }
        }

        return 0;
    }

    // A.  B.  D.: a capital letter numbers a point where A and B do, and one of the two before it; else it is an initial
    private bool IsChained(char letter)
    {
        var before = letter > 'B' ? 3u << (letter - 'A' - 2) : 0;
        return (_letters & 3) == 3 && (before == 0 || (_letters & before) != 0);
    }

    // II The meeting: a roman number without its dot, where the one before it stands at another line
    private int MeasureBareRoman(ReadOnlySpan<char> text)
    {
        var length = LabelReader.MeasureBare(text);
        if (length < 1 || (length == 1 && text[0] != 'I') || length + 2 > text.Length || text[length] != ' ' || !char.IsUpper(text[length + 1]))
        {
            return -1;
        }

        var number = Numerals.Roman(text[..length]);
        return number == 1 ? (_bare & (1u << 2)) != 0 ? length : -1 : number is > 1 and < 32 && (_romans & (1u << (number - 1))) != 0 ? length : -1;
    }

    private void NoteArabic(ReadOnlySpan<char> text)
    {
        var digits = Scan.Digits(text);
        if (digits < 3 && LabelReader.Measure(text) > 0 && Numerals.Arabic(text[..digits]) is var number and > 0 and < 32)
        {
            _arabics |= 1u << number;
        }
    }

    private void NoteLabel(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[1] == '.' && text[2] == ' ' && char.IsAsciiLetterUpper(text[0]))
        {
            _letters |= 1u << (text[0] - 'A');
        }

        var bare = LabelReader.MeasureBare(text);
        if (bare > 0 && Numerals.Roman(text[..bare]) is var number and > 0 and < 32)
        {
            _romans |= 1u << number;
            _bare |= bare < text.Length && text[bare] == ' ' ? 1u << number : 0;
        }
    }
}
