using System.Buffers;
using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The front of a full citation: <c>"Title," November 10, 1949, Wilson Center Digital Archive,</c>.</summary>
internal static class CitationGrammar
{
    private static readonly SearchValues<char> DoubleQuotes = SearchValues.Create("\"\u201C\u201D\u201E\u201F");

    private const int LongestDate = 32;

    private static readonly string[] Publishers =
        ["Wilson Center Digital Archive", "History and Public Policy Program Digital Archive", "Cold War International History Project Digital Archive", "CWIHP Digital Archive"];

    // Wilson Center Digital Archive
    private static readonly Parser<TextSpan> Publisher = Slice.Match(static rest => MeasurePublisher(rest));

    // November 10, 1949,    July 06, 1949,    June, 1954,    1955,
    private static readonly Parser<DateMatch> DateThenComma = static input =>
    {
        var slice = (SliceInput)input;
        if (!DateReader.TryMatch(slice, bareYear: true, out var parts, out var end))
        {
            return Outcome.Failure<DateMatch>();
        }

        var length = end - slice.Position;
        var joint = MeasureJoint(slice.Rest[length..]);
        return joint < 0 ? Outcome.Failure<DateMatch>() : Outcome.Success(new DateMatch(new(slice.Position, length), parts), slice, length + joint);
    };

    // what must follow a title: its date, or the publisher where the document is undated
    private static readonly Parser<CitationFront> AfterTitle = Seq.First(
        Seq.Of(DateThenComma, Seq.Maybe(Publisher, default), static (date, publisher) => new CitationFront(default, date, publisher)),
        Publisher.Map(static publisher => new CitationFront(default, default, publisher)));

    /// <summary>The front of a full citation, and where it ends; fails on a source line alone.</summary>
    public static bool TryReadFront(string text, TextSpan span, out CitationFront front, out int end) =>
        TryReadQuoted(text, span, out front, out end) || TryReadUnquoted(text, span, out front, out end) || TryReadYear(text, span, out front, out end);

    // "Title", date    “Title,” date: the title holds commas and quotation marks itself, so it ends where a date or publisher follows the mark.
    private static bool TryReadQuoted(string text, TextSpan span, out CitationFront front, out int end)
    {
        (front, end) = (default, span.Start);
        var rest = text.AsSpan(span.Start, span.Length);
        if (rest.IsEmpty || !Scan.IsDoubleQuote(rest[0]))
        {
            return false;
        }

        for (var close = NextQuote(rest, 1); close > 0; close = NextQuote(rest, close + 1))
        {
            var after = span.Start + close + 1 + Math.Max(MeasureJoint(rest[(close + 1)..]), 0);
            if (Slice.TryRun(AfterTitle, text, TextSpan.FromBounds(after, span.End), out front, out end))
            {
                front = front with { Title = TitleWithin(text, span.Start + 1, span.Start + close) };
                return true;
            }
        }

        return false;
    }

    // A copy without quotation marks: the title is what stands before the date and the publisher.
    private static bool TryReadUnquoted(string text, TextSpan span, out CitationFront front, out int end)
    {
        (front, end) = (default, span.Start);
        var rest = text.AsSpan(span.Start, span.Length);
        foreach (var publisher in Publishers)
        {
            var at = rest.IndexOf(publisher, StringComparison.Ordinal);
            for (var comma = at > 0 ? rest[..at].LastIndexOf(',') : -1; comma > 0 && at - comma < 40; comma = rest[..comma].LastIndexOf(','))
            {
                var after = span.Start + comma + 1 + Scan.WhiteSpace(rest[(comma + 1)..]);
                if (Slice.TryRun(AfterTitle, text, TextSpan.FromBounds(after, span.End), out front, out end) && !front.Date.Span.IsEmpty)
                {
                    front = front with { Title = TitleWithin(text, span.Start, span.Start + comma) };
                    return true;
                }
            }
        }

        (front, end) = (default, span.Start);
        return false;
    }

    // "Title", 30 February 1953, Wilson Center Digital Archive: no such day, but a year. What stands before it is left with the title.
    private static bool TryReadYear(string text, TextSpan span, out CitationFront front, out int end)
    {
        (front, end) = (default, span.Start);
        var rest = text.AsSpan(span.Start, span.Length);
        if (rest.IsEmpty || !Scan.IsDoubleQuote(rest[0]))
        {
            return false;
        }

        foreach (var publisher in Publishers)
        {
            var at = rest.IndexOf(publisher, StringComparison.Ordinal);
            var year = at > 0 ? rest[..at].TrimEnd(", ").Length - 4 : -1;
            var quote = year > 0 ? rest[..year].LastIndexOfAny(DoubleQuotes) : -1;
            if (quote > 0 && year - quote < LongestDate && rest[quote..year].ContainsAnyInRange('0', '9') && !char.IsAsciiDigit(rest[year - 1])
                && Slice.TryRun(AfterTitle, text, TextSpan.FromBounds(span.Start + year, span.End), out front, out end))
            {
                front = front with { Title = TitleWithin(text, span.Start, span.Start + year) };
                return true;
            }
        }

        (front, end) = (default, span.Start);
        return false;
    }

    private static TextSpan TitleWithin(string text, int start, int end)
    {
        var title = Scan.Trim(text, start, end);
        while (title.Length > 0 && text[title.End - 1] == ',')
        {
            title = Scan.Trim(text, title.Start, title.End - 1);
        }

        return title;
    }

    private static int NextQuote(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(DoubleQuotes);
        return at < 0 ? -1 : from + at;
    }

    // ", " between the parts, in whatever mixture
    private static int MeasureJoint(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && (Scan.IsSpace(rest[at]) || rest[at] == ','))
        {
            at++;
        }

        return at == 0 ? -1 : at;
    }

    /// <summary>A publisher that is printed as the grammar has it, so that all citations share one string; null for any other.</summary>
    public static string? CommonPublisher(ReadOnlySpan<char> printed)
    {
        foreach (var publisher in Publishers)
        {
            if (printed.SequenceEqual(publisher))
            {
                return publisher;
            }
        }

        return null;
    }

    private static int MeasurePublisher(ReadOnlySpan<char> rest)
    {
        foreach (var publisher in Publishers)
        {
            if (Scan.Phrase(rest, publisher) is var length and > 0)
            {
                return length;
            }
        }

        return -1;
    }
}
