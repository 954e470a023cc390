using Archive.Memoranda.Parsing.Inputs;
using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>What a rule took from the start of a slice, and at the same time what is left of the slice: one object for each token instead of two.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class SliceMatch<T>(T value, string text, int position, int end) : SliceInput(text, position, end), IResult<T>
{
    public T Value => value;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];

    public IInput Remainder => this;
}
