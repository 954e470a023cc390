using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads dates with <see cref="DateGrammar"/>: a whole text, or the start of a slice.</summary>
internal static class DateReader
{
    private const int Longest = 64;

    /// <summary>A date that fills the text but for white space around it.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out ArchiveDate date)
    {
        date = default;
        var trimmed = Scan.Trim(text, 0, text.Length);
        if (trimmed.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[Longest];
        var value = buffer[..TextValue.Write(text.Slice(trimmed.Start, trimmed.Length), buffer, QuotationMarks.AsPrinted)];
        return DateGrammar.PageDate(value, out var parts) == value.Length && parts.IsDate && parts.TryMake(value.ToString(), out date);
    }

    /// <summary>A date at the start of a span, with the offset behind it; a bare year counts only where it is asked for.</summary>
    public static bool TryMatch(string text, TextSpan span, bool bareYear, out DateParts parts, out int end)
    {
        var found = TryMatch(text.AsSpan(span.Start, span.Length), bareYear, out parts, out var length);
        end = span.Start + length;
        return found;
    }

    /// <summary>A date at the start of a text, with its length.</summary>
    public static bool TryMatch(ReadOnlySpan<char> rest, bool bareYear, out DateParts parts, out int length)
    {
        parts = default;
        length = 0;
        return MayBegin(rest) && TryRead(rest, bareYear, out parts, out length);
    }

    /// <inheritdoc cref="TryMatch(string, TextSpan, bool, out DateParts, out int)"/>
    public static bool TryMatch(SliceInput slice, bool bareYear, out DateParts parts, out int end)
    {
        parts = default;
        var length = 0;
        var found = !slice.AtEnd && (char.IsAsciiLetterUpper(slice.Current) || BeginsWithFigure(slice.Rest)) && TryRead(slice.Rest, bareYear, out parts, out length);
        end = slice.Position + length;
        return found;
    }

    private static bool TryRead(ReadOnlySpan<char> rest, bool bareYear, out DateParts parts, out int length)
    {
        length = (bareYear ? DateGrammar.PageDate : DateGrammar.FullDate)(rest, out parts);
        if (length >= 0)
        {
            return !Scan.IsWordAt(rest, length) && parts.IsDate;
        }

        length = 0;
        return false;
    }

    /// <summary>Whether a span is a date from end to end.</summary>
    public static bool TryMatchWhole(string text, TextSpan span, out DateParts parts) => TryMatch(text, span, bareYear: true, out parts, out var end) && end == span.End;

    /// <summary>A cheap look whether a date can begin here: a digit, a quoted day or the first letter of a month.</summary>
    public static bool MayBegin(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (char.IsAsciiLetterUpper(rest[0]) ? Months.ReadName(rest, out _) > 0 : BeginsWithFigure(rest));

    private static bool BeginsWithFigure(ReadOnlySpan<char> rest) =>
        char.IsAsciiDigit(rest[0]) || ((Scan.IsDoubleQuote(rest[0]) || rest[0] == '[') && rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || rest[1] == '['));
}
