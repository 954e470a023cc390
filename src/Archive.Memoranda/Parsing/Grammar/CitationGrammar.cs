using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The front of a full citation: <c>"Title," November 10, 1949, Wilson Center Digital Archive,</c>.</summary>
internal static class CitationGrammar
{
    private static readonly string[] Publishers =
        ["Wilson Center Digital Archive", "History and Public Policy Program Digital Archive", "Cold War International History Project Digital Archive", "CWIHP Digital Archive"];

    // ", " between the parts, in whatever mixture
    private static readonly Parser<TextSpan> Joint = Slice.Match(static rest => MeasureJoint(rest), "a comma");

    // Wilson Center Digital Archive
    private static readonly Parser<TextSpan> Publisher = Slice.Match(static rest => MeasurePublisher(rest), "a publisher");

    // November 10, 1949    July 06, 1949    June, 1954    1955
    private static readonly Parser<DateMatch> Date = static input =>
    {
        var slice = (SliceInput)input;
        return DateReader.TryMatch(slice.Source, TextSpan.FromBounds(slice.Position, slice.End), bareYear: true, out var parts, out var end)
            ? Outcome.Success(new DateMatch(TextSpan.FromBounds(slice.Position, end), parts), slice.Skip(end - slice.Position))
            : Outcome.Failure<DateMatch>();
    };

    private static readonly Parser<TextSpan> Nothing = Parse.Return(default(TextSpan));

    // what must follow a title: its date, or the publisher where the document is undated
    private static readonly Parser<CitationFront> AfterTitle = Seq.First(
        Seq.Of(Date, Joint, Seq.Maybe(Publisher, default), static (date, _, publisher) => new CitationFront(default, date, publisher)),
        Seq.Of(Publisher, Nothing, static (publisher, _) => new CitationFront(default, default, publisher)));

    /// <summary>The front of a full citation; fails on a source line alone.</summary>
    public static readonly Parser<CitationFront> Front = static input =>
    {
        var slice = (SliceInput)input;
        return Quoted(slice) ?? Unquoted(slice) ?? Outcome.Failure<CitationFront>();
    };

    // "Title", date    “Title,” date: the title holds commas and quotation marks itself, so it ends where a date or publisher follows the mark.
    private static IResult<CitationFront>? Quoted(SliceInput input)
    {
        var rest = input.Rest;
        if (rest.IsEmpty || !Scan.IsDoubleQuote(rest[0]))
        {
            return null;
        }

        for (var close = NextQuote(rest, 1); close > 0; close = NextQuote(rest, close + 1))
        {
            var joint = MeasureJoint(rest[(close + 1)..]);
            var after = AfterTitle(input.Skip(close + 1 + Math.Max(joint, 0)));
            if (after.WasSuccessful)
            {
                var title = TitleWithin(input.Source, input.Position + 1, input.Position + close);
                return Outcome.Success(after.Value with { Title = title }, after.Remainder);
            }
        }

        return null;
    }

    // A copy without quotation marks: the title is what stands before the date and the publisher.
    private static IResult<CitationFront>? Unquoted(SliceInput input)
    {
        var rest = input.Rest;
        foreach (var publisher in Publishers)
        {
            var at = rest.IndexOf(publisher, StringComparison.Ordinal);
            for (var comma = at > 0 ? rest[..at].LastIndexOf(',') : -1; comma > 0 && at - comma < 40; comma = rest[..comma].LastIndexOf(','))
            {
                var after = AfterTitle(input.Skip(comma + 1 + Scan.WhiteSpace(rest[(comma + 1)..])));
                if (after.WasSuccessful && !after.Value.Date.Span.IsEmpty)
                {
                    return Outcome.Success(after.Value with { Title = TitleWithin(input.Source, input.Position, input.Position + comma) }, after.Remainder);
                }
            }
        }

        return null;
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
        var at = text[from..].IndexOfAny("\"\u201C\u201D\u201E\u201F");
        return at < 0 ? -1 : from + at;
    }

    private static int MeasureJoint(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && (Scan.IsSpace(rest[at]) || rest[at] == ','))
        {
            at++;
        }

        return at == 0 ? -1 : at;
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
