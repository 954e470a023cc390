using Archive.Memoranda.Parsing.Inputs;
using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Makes results of Sprache parsers that carry what our grammars use and no more: nobody reads a message or an expectation.</summary>
internal static class Outcome
{
    public static IResult<T> Success<T>(T value, IInput remainder) => new Match<T>(value, remainder);

    /// <summary>A value that a number of characters from the start of a slice stands for.</summary>
    public static IResult<T> Success<T>(T value, SliceInput slice, int length) =>
        new SliceMatch<T>(value, slice.Source, Math.Min(slice.Position + length, slice.End), slice.End);

    /// <summary>A failure is always the same one: our sequences go back to where they began by themselves.</summary>
    public static IResult<T> Failure<T>() => Mismatch<T>.Instance;

    private sealed class Match<T>(T value, IInput remainder) : IResult<T>
    {
        public T Value => value;

        public bool WasSuccessful => true;

        public string Message => "";

        public IEnumerable<string> Expectations => [];

        public IInput Remainder => remainder;
    }

    private sealed class Mismatch<T> : IResult<T>
    {
        public static readonly Mismatch<T> Instance = new();

        public T Value => throw new InvalidOperationException("The rule did not match.");

        public bool WasSuccessful => false;

        public string Message => "";

        public IEnumerable<string> Expectations => [];

        public IInput Remainder => SliceInput.Nothing;
    }
}
