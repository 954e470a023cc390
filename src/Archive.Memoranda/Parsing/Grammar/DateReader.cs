using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads dates with <see cref="DateGrammar"/>: a whole text, or the start of a slice.</summary>
internal static class DateReader
{
    /// <summary>A date that fills the text but for white space around it.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out ArchiveDate date)
    {
        date = default;
        var trimmed = Scan.Trim(text, 0, text.Length);
        if (trimmed.Length is 0 or > 64)
        {
            return false;
        }

        var value = TextValue.Of(text.Slice(trimmed.Start, trimmed.Length).ToString(), new(0, trimmed.Length), QuotationMarks.AsPrinted);
        return Slice.TryRun(DateGrammar.PageDate, value, new(0, value.Length), out var parts, out var end) && end == value.Length && parts.TryMake(value, out date);
    }

    /// <summary>A date at the start of a slice, with the offset behind it; a bare year counts only where it is asked for.</summary>
    public static bool TryMatch(string text, TextSpan span, bool bareYear, out DateParts parts, out int end)
    {
        parts = default;
        end = span.Start;
        return MayBegin(text.AsSpan(span.Start, span.Length)) && TryRun(new SliceInput(text, span), bareYear, out parts, out end);
    }

    /// <inheritdoc cref="TryMatch(string, TextSpan, bool, out DateParts, out int)"/>
    public static bool TryMatch(SliceInput slice, bool bareYear, out DateParts parts, out int end)
    {
        parts = default;
        end = slice.Position;
        return !slice.AtEnd && (char.IsAsciiLetterUpper(slice.Current) || BeginsWithFigure(slice.Rest)) && TryRun(slice, bareYear, out parts, out end);
    }

    private static bool TryRun(SliceInput slice, bool bareYear, out DateParts parts, out int end) =>
        Slice.TryRun(bareYear ? DateGrammar.PageDate : DateGrammar.FullDate, slice, out parts, out end)
        && !Scan.IsWordAt(slice.Source.AsSpan(0, slice.End), end)
        && parts.IsDate;

    /// <summary>Whether a span is a date from end to end.</summary>
    public static bool TryMatchWhole(string text, TextSpan span, out DateParts parts) => TryMatch(text, span, bareYear: true, out parts, out var end) && end == span.End;

    /// <summary>A cheap look whether a date can begin here: a digit, a quoted day or the first letter of a month.</summary>
    public static bool MayBegin(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && (char.IsAsciiLetterUpper(rest[0]) ? Months.ReadName(rest, out _) > 0 : BeginsWithFigure(rest));

    private static bool BeginsWithFigure(ReadOnlySpan<char> rest) =>
        char.IsAsciiDigit(rest[0]) || ((Scan.IsDoubleQuote(rest[0]) || rest[0] == '[') && rest.Length > 1 && (char.IsAsciiDigit(rest[1]) || rest[1] == '['));
}
