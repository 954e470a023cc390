namespace Archive.Memoranda.Validation.Rules;

/// <summary>The marks in a text, in whatever form they stand there: <c>[1]</c>, <c>(2)</c>, <c>comprador1</c>, <c>struggle.1</c>, a raised figure.</summary>
internal static class NoteMarks
{
    private const int LongestNumber = 3;
    private const string Raised = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

    /// <summary>Every number that can be a note's mark, generously: what is among them may be none.</summary>
    public static HashSet<int> PossibleIn(ReadOnlySpan<char> text)
    {
        var numbers = new HashSet<int>();
        for (var at = 0; at < text.Length;)
        {
            var value = FigureOf(text[at]);
            if (value < 0)
            {
                at++;
                continue;
            }

            var (start, number) = (at, 0);
            for (; at < text.Length && FigureOf(text[at]) is var figure and >= 0; at++)
            {
                number = at - start < LongestNumber ? (number * 10) + figure : -1;
            }

            if (number >= 0 && start > 0 && !char.IsWhiteSpace(text[start - 1]))
            {
                numbers.Add(number);
            }
        }

        return numbers;
    }

    private static int FigureOf(char c) => char.IsAsciiDigit(c) ? c - '0' : c < '\u00B2' ? -1 : Raised.IndexOf(c);
}
