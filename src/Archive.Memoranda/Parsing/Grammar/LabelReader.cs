using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the labels of points: <c>1.</c> <c>IV)</c> <c>(a)</c> <c>3, 4.</c>, the Hungarian <c>1./</c> and <c>a/</c>, and the full-width <c>1．</c>.</summary>
internal static class LabelReader
{
    // 1. to 99., which most points have: made once
    private static readonly PointLabel[] Stopped = [.. Enumerable.Range(0, 100).Select(static number => new PointLabel($"{number}.", PointStyle.Arabic, [number]))];

    /// <summary>A label that fills the text; <c>II</c> and <c>B</c> without a dot are labels where nothing else stands beside them.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out PointLabel label)
    {
        var trimmed = Scan.Trim(text, 0, text.Length);
        var whole = text.Slice(trimmed.Start, trimmed.Length);
        var length = Measure(whole);
        if (length < 0)
        {
            length = MeasureBare(whole);
        }

        if (length != whole.Length || length == 0)
        {
            label = default;
            return false;
        }

        label = Make(whole);
        return true;
    }

    /// <summary>The length of a label with its punctuation at the start of a text; -1 where there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var open = !text.IsEmpty && text[0] == '(' ? 1 : 0;
        var at = open + MeasureCore(text[open..]);
        if (at == open)
        {
            return -1;
        }

        at += Scan.WhiteSpace(text[at..]) is var gap && at + gap < text.Length && open == 1 && text[at + gap] == ')' ? gap : 0;
        if (at >= text.Length)
        {
            return -1;
        }

        return (open, text[at]) switch
        {
            (0, '.' or ')') when at + 1 < text.Length && text[at + 1] == '/' => at + 2,
            (0, '/') when at <= 2 && at + 1 < text.Length && text[at + 1] == ' ' => at + 1,
            (1, ')') => at + 1,
            (0, '.' or ')' or '\uFF0E') => at + 1,
            _ => -1,
        };
    }

    /// <summary>The length of a roman number of capitals or a lone capital letter at the start of a text; -1 where there is none.</summary>
    public static int MeasureBare(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length]))
        {
            length++;
        }

        return (length == 1 || (length is > 1 and < 8 && Numerals.Roman(text[..length]) > 0)) && !Scan.IsWordAt(text, length) ? length : -1;
    }

    /// <summary>The label of a text that <see cref="Measure"/> or <see cref="MeasureBare"/> took whole.</summary>
    public static PointLabel Make(ReadOnlySpan<char> text)
    {
        if (text.Length <= 3 && text[^1] == '.' && text[0] != '0' && Scan.Digits(text) == text.Length - 1)
        {
            return Stopped[Numerals.Arabic(text[..^1])];
        }

        var core = text.TrimStart('(').TrimEnd(".)/\uFF0E ");
        var printed = TextValue.Of(text.ToString(), new(0, text.Length), QuotationMarks.AsPrinted);
        if (!char.IsAsciiLetter(core[0]))
        {
            return new(printed, PointStyle.Arabic, ArabicNumbers(core));
        }

        var roman = core.Length > 1 || core[0] is 'I' or 'V' or 'X' or 'i' or 'v' or 'x' ? Numerals.Roman(core) : 0;
        return roman > 0 ? new(printed, PointStyle.Roman, [roman]) : new(printed, PointStyle.Letter, [Numerals.Letter(core[0])]);
    }

    // 3   3, 4   3-5   12   IV   iv   a   B
    private static int MeasureCore(ReadOnlySpan<char> text)
    {
        var digits = Scan.Digits(text);
        return digits > 0 ? MeasureNumbers(text, digits) : MeasureLetters(text);
    }

    private static int MeasureNumbers(ReadOnlySpan<char> text, int first)
    {
        if (first > 4)
        {
            return 0;
        }

        var at = first;
        while (true)
        {
            var next = at + Scan.WhiteSpace(text[at..]);
            if (next >= text.Length || !(text[next] == ',' || (Scan.IsDash(text[next]) && next == at)))
            {
                return at;
            }

            next++;
            next += Scan.WhiteSpace(text[next..]);
            var digits = Scan.Digits(text[next..]);
            if (digits is 0 or > 4)
            {
                return at;
            }

            at = next + digits;
        }
    }

    private static int MeasureLetters(ReadOnlySpan<char> text)
    {
        // Nearly all texts begin with a word that is no number.
        if (text.Length > 1 && char.IsAsciiLetter(text[1]) && !(Numerals.IsRomanLetter(text[0]) && Numerals.IsRomanLetter(text[1])))
        {
            return 0;
        }

        var letters = 0;
        while (letters < text.Length && letters < 8 && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        return letters == 1 || (letters is > 1 and < 8 && IsOneCase(text[..letters]) && Numerals.Roman(text[..letters]) > 0) ? letters : 0;
    }

    private static bool IsOneCase(ReadOnlySpan<char> letters) =>
        char.IsAsciiLetterUpper(letters[0]) ? !letters.ContainsAnyExceptInRange('A', 'Z') : !letters.ContainsAnyExceptInRange('a', 'z');

    // A range such as 3-5 stands for 3, 4 and 5; a wild one is kept as its two ends.
    private static ValueList<int> ArabicNumbers(ReadOnlySpan<char> core)
    {
        var numbers = new StackList<int>(stackalloc int[32]);
        var at = 0;
        var range = false;
        while (at < core.Length)
        {
            var digits = Scan.Digits(core[at..]);
            if (digits == 0)
            {
                range |= Scan.IsDash(core[at]);
                at++;
                continue;
            }

            var number = Numerals.Arabic(core.Slice(at, digits));
            for (var between = range && numbers.Count > 0 ? numbers.Items[^1] + 1 : number; between < number && number - between < 20; between++)
            {
                numbers.Add(between);
            }

            if (number >= 0)
            {
                numbers.Add(number);
            }

            range = false;
            at += digits;
        }

        var list = ValueList.Create<int>(numbers.Items);
        numbers.Release();
        return list;
    }
}
