namespace Archive.Memoranda.Validation.Rules;

/// <summary>Finds labels that stand inside a paragraph, <c>He asked for: 1) coal, 2) salt</c>.</summary>
internal static class InlineLabels
{
    /// <summary>Whether a label stands between two places of a text as a word of its own.</summary>
    public static bool Has(string text, int start, int end, string? label) => label is not null && Find(text, start, end, label) >= 0;

    /// <summary>Whether a number begins a line between two places of a text, with whatever punctuation: <c>3 He asked</c>, <c>3: he asked</c>.</summary>
    public static bool BeginsLine(string text, int start, int end, string? label)
    {
        var core = label.AsSpan().Trim("().:/ ").ToString();
        for (; core.Length > 0 && start < end; start += core.Length)
        {
            var found = text.AsSpan(start, end - start).IndexOf(core, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            start += found;
            var before = start;
            while (before > 0 && text[before - 1] is ' ' or '\t' or '(' or '[' or '"')
            {
                before--;
            }

            if ((before == 0 || text[before - 1] is '\n' or '\r' or '\f') && (start + core.Length >= text.Length || !char.IsLetterOrDigit(text[start + core.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a label stands between two places of a text; -1 where it does not.</summary>
    public static int Find(string text, int start, int end, string label)
    {
        while (start < end && text.AsSpan(start, end - start).IndexOf(label, StringComparison.Ordinal) is >= 0 and var found)
        {
            var at = start + found;
            if ((at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',')) && (at + label.Length >= text.Length || !char.IsAsciiDigit(text[at + label.Length])))
            {
                return at;
            }

            start = at + label.Length;
        }

        return -1;
    }
}
