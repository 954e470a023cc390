using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Finds the characters of a head that have the form of a date and are no day of any calendar, <c>31 November 1949</c>.</summary>
internal static class HeadDateFaults
{
    // 45 March 1953: a higher number belongs to what stands before the month.
    private const int HighestDay = 45;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789./- ");

    private static readonly SearchValues<char> Joints = SearchValues.Create(" \u00A0,./-");

    // Months of other languages, which an editor may leave as they are printed.
    private static readonly string[] ForeignMonths =
        ["Januar", "Januari", "Februar", "Februari", "Maart", "Mars", "Marts", "Marz", "M\u00E4rz", "Avril", "Mai", "Maj", "Mei", "Juin", "Juni", "Juli", "Junio", "Julio", "Agosto", "Septembre", "Oktober", "Octobre", "Octubre", "Novembre", "Dezember", "Decembre"];

    /// <summary>Lists them in the order of the text.</summary>
    public static List<PageDateLine.Fault> Of(ValidationContext context, Header header)
    {
        var faults = new List<PageDateLine.Fault>();
        var text = context.SourceText.Text.AsSpan(0, header.Span.End);
        for (var start = header.Span.Start; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            if (text[start..end].ContainsAnyInRange('0', '9'))
            {
                AddLine(context, context.Trimmed(TextSpan.FromBounds(start, end)), faults);
            }

            start = end + 1;
        }

        return faults;
    }

    /// <summary>Whether a date that was read is what is left of one that can't be.</summary>
    public static bool HoldDate(ValidationContext context, Header header) =>
        header.SpanOf("date") is { } date && Of(context, header).Exists(fault => fault.Line.Start < date.End && date.Start < fault.Line.End);

    private static void AddLine(ValidationContext context, TextSpan line, List<PageDateLine.Fault> faults)
    {
        var text = context.Characters(line);
        int first = -1, second = -1, third = -1, last = -1;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var (start, isNumber) = (at, char.IsAsciiDigit(text[at]));
            while (at < text.Length && char.IsLetterOrDigit(text[at]) && char.IsAsciiDigit(text[at]) == isNumber)
            {
                at++;
            }

            var isJoined = last >= 0 && IsJoint(text[last..start]);
            (first, second, third, last) = (isJoined ? second : -1, isJoined ? third : -1, start, at);
            if (first >= 0 && isNumber && at - start is 2 or 4 && (at == text.Length || !char.IsLetterOrDigit(text[at]))
                && Judge(context, line, new(line.Start + first, at - first)) is { } fault)
            {
                faults.Add(fault);
            }
        }
    }

    private static PageDateLine.Fault? Judge(ValidationContext context, TextSpan line, TextSpan date)
    {
        if (PageDateLine.Judge(context, date) is not { IsDay: false } fault)
        {
            return null;
        }

        var characters = context.Characters(date);
        var before = context.Characters(TextSpan.FromBounds(line.Start, date.Start));
        var after = context.Characters(TextSpan.FromBounds(date.End, line.End));
        var isApart = (before.IsEmpty || before.EndsWith(", ") || before.EndsWith("  ") || before.EndsWith("\t")) && (after.IsEmpty || after.StartsWith("  ") || after.StartsWith("\t"));
        if (after.TrimStart().StartsWith("[") || IsNumberSign(before) || (!isApart && !(before.IsEmpty || before[^1] is ' ' or '(' or '-' or '/' or '\u2013')) || (after.Length > 1 && after[0] is '/' or '-' && char.IsLetterOrDigit(after[1])))
        {
            return null;
        }

        var isOfNumbers = !characters.ContainsAnyExcept(OfNumbers);
        if (isOfNumbers)
        {
            return isApart && (characters.Count('.') == 2 || characters.Count('/') == 2) && (HasLongYear(characters) || string.Equals(fault.Reason, PageDateLine.NoSuchDay, StringComparison.Ordinal)) ? fault : null;
        }

        if (!HasLongYear(characters) || (!isApart && characters[^4..] is not ['1', '5' or '6' or '7' or '8' or '9', ..] and not ['2', '0', ..]))
        {
            return null;
        }

        // No. 594 November 1967   45, March 1953
        if (char.IsAsciiDigit(characters[0]) && (characters[..characters.IndexOfAny(" .")] is not { Length: <= 2 } day || int.Parse(day, CultureInfo.InvariantCulture) > HighestDay))
        {
            return null;
        }

        return !fault.IsMisspelt || (isApart && !IsForeign(characters)) ? fault : null;
    }

    private static bool HasLongYear(ReadOnlySpan<char> date) => date.Length > 4 && !date[^4..].ContainsAnyExceptInRange('0', '9');

    // No. 31 November 1949, Copy 31 November 1949: the number is another's.
    private static bool IsNumberSign(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return before.EndsWith("#") || before.EndsWith("\u2116") || before.EndsWith("No.", StringComparison.OrdinalIgnoreCase) || before.EndsWith("No", StringComparison.Ordinal) || before.EndsWith("Nr.", StringComparison.OrdinalIgnoreCase)
            || before.EndsWith("\u00BA") || before.EndsWith("\u00B0") || before.EndsWith("Copy", StringComparison.OrdinalIgnoreCase) || before.EndsWith("p.", StringComparison.Ordinal) || before.EndsWith("f.", StringComparison.Ordinal);
    }

    private static bool IsForeign(ReadOnlySpan<char> date)
    {
        foreach (var month in ForeignMonths)
        {
            if (date.Contains(month, StringComparison.OrdinalIgnoreCase) && !date.Contains(month + "r", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsJoint(ReadOnlySpan<char> between) => between.Length is 1 or 2 && !between.ContainsAnyExcept(Joints);
}
