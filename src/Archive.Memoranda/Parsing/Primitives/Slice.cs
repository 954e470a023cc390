using System.Buffers;
using Archive.Memoranda.Parsing.Inputs;
using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Sprache primitives over a <see cref="SliceInput"/>: each takes a whole token in one step and yields its span, without a string.</summary>
internal static class Slice
{
    /// <summary>What a primitive takes from the start of the rest: a number of characters, or a negative one where it does not match.</summary>
    public delegate int Matcher(ReadOnlySpan<char> rest);

    /// <summary>White space, also none.</summary>
    public static readonly Parser<TextSpan> Gap = Match(static rest => Scan.WhiteSpace(rest), "white space");

    /// <summary>The end of the slice.</summary>
    public static readonly Parser<TextSpan> End = static input => ((SliceInput)input).AtEnd
        ? Outcome.Success(new TextSpan(input.Position, 0), input)
        : Outcome.Failure<TextSpan>();

    /// <summary>What a function takes.</summary>
    public static Parser<TextSpan> Match(Matcher matcher, string expectation) => input =>
    {
        var slice = (SliceInput)input;
        var length = matcher(slice.Rest);
        return length < 0 ? Outcome.Failure<TextSpan>() : Outcome.Success(new TextSpan(slice.Position, length), slice.Skip(length));
    };

    /// <summary>What a function takes, and the value that it makes of it.</summary>
    public static Parser<T> Match<T>(Reader<T> reader, string expectation) => input =>
    {
        var slice = (SliceInput)input;
        var length = reader(slice.Rest, out var value);
        return length < 0 ? Outcome.Failure<T>() : Outcome.Success(value, slice.Skip(length));
    };

    /// <summary>Reads a value from the start of the rest; gives the number of characters, negative where it does not match.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public delegate int Reader<T>(ReadOnlySpan<char> rest, out T value);

    /// <summary>A fixed word, ordinally and without regard to ASCII case.</summary>
    public static Parser<TextSpan> Word(string word) => Match(
        rest => rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && !Scan.IsWordAt(rest, word.Length) ? word.Length : -1,
        word);

    /// <summary>One of some characters.</summary>
    public static Parser<TextSpan> OneOf(string characters)
    {
        var values = SearchValues.Create(characters);
        return Match(rest => !rest.IsEmpty && values.Contains(rest[0]) ? 1 : -1, characters);
    }

    /// <summary>One of some characters, or nothing.</summary>
    public static Parser<TextSpan> OptionalOneOf(string characters)
    {
        var values = SearchValues.Create(characters);
        return Match(rest => !rest.IsEmpty && values.Contains(rest[0]) ? 1 : 0, characters);
    }

    /// <summary>Runs a parser over a span of a text.</summary>
    public static bool TryRun<T>(Parser<T> parser, string text, TextSpan span, out T value, out int end)
    {
        var result = parser(new SliceInput(text, span));
        value = result.WasSuccessful ? result.Value : default!;
        end = result.WasSuccessful ? result.Remainder.Position : span.Start;
        return result.WasSuccessful;
    }
}
