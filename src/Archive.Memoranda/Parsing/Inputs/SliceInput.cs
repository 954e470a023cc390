using Sprache;

namespace Archive.Memoranda.Parsing.Inputs;

/// <summary>A slice of a text as Sprache's input: offsets are those of the whole text, and many characters are skipped in one step.</summary>
internal sealed class SliceInput(string text, int position, int end) : IInput
{
    /// <summary>The input of a rule that failed, which nothing goes on from.</summary>
    public static readonly SliceInput Nothing = new("", 0, 0);

    public SliceInput(string text, TextSpan span)
        : this(text, span.Start, span.End)
    {
    }

    public string Source => text;

    public int Position => position;

    public int End => end;

    public bool AtEnd => position >= end;

    public char Current => AtEnd ? '\0' : text[position];

    /// <summary>What is left of the slice.</summary>
    public ReadOnlySpan<char> Rest => text.AsSpan(position, end - position);

    // Sprache asks for these in its error texts only, which nobody here reads: positions become lines in SourceText.
    public int Line => 1;

    public int Column => position + 1;

    // For Sprache's left recursion, which no grammar here has.
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public IInput Advance() => Skip(1);

    public SliceInput Skip(int count) => new(text, Math.Min(position + count, end), end);

    public bool Equals(IInput? other) => other is SliceInput slice && slice.Position == position && ReferenceEquals(slice.Source, text);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => position;
}
