using Archive.Memoranda.Parsing.Inputs;
using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Sprache primitives over a <see cref="SliceInput"/>: each takes a whole token in one step and yields its span, without a string.</summary>
internal static class Slice
{
    /// <summary>What a primitive takes from the start of the rest: a number of characters, or a negative one where it does not match.</summary>
    public delegate int Matcher(ReadOnlySpan<char> rest);

    /// <summary>White space, also none.</summary>
    public static readonly Parser<TextSpan> Gap = Match(static rest => Scan.WhiteSpace(rest));

    /// <summary>The end of the slice.</summary>
    public static readonly Parser<TextSpan> End = static input => ((SliceInput)input).AtEnd
        ? Outcome.Success(new TextSpan(input.Position, 0), input)
        : Outcome.Failure<TextSpan>();

    /// <summary>What a function takes.</summary>
    public static Parser<TextSpan> Match(Matcher matcher) => input =>
    {
        var slice = (SliceInput)input;
        var length = matcher(slice.Rest);
        return length < 0 ? Outcome.Failure<TextSpan>() : Outcome.Success(new TextSpan(slice.Position, length), slice, length);
    };

    /// <summary>What a function takes, and the value that it makes of it.</summary>
    public static Parser<T> Match<T>(SpanReader<T> reader) => input =>
    {
        var slice = (SliceInput)input;
        var length = reader(slice.Rest, out var value);
        return length < 0 ? Outcome.Failure<T>() : Outcome.Success(value, slice, length);
    };

    /// <summary>A fixed word, ordinally and without regard to ASCII case.</summary>
    public static Parser<TextSpan> Word(string word) => Match(
        rest => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !Scan.IsWordAt(rest, word.Length) ? word.Length : -1);

    /// <summary>Runs a parser over a span of a text.</summary>
    public static bool TryRun<T>(Parser<T> parser, string text, TextSpan span, out T value, out int end) => TryRun(parser, new(text, span), out value, out end);

    /// <summary>Runs a parser over a slice.</summary>
    public static bool TryRun<T>(Parser<T> parser, SliceInput slice, out T value, out int end)
    {
        var result = parser(slice);
        value = result.WasSuccessful ? result.Value : default!;
        end = result.WasSuccessful ? result.Remainder.Position : slice.Position;
        return result.WasSuccessful;
    }
}
