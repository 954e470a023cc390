using Sprache;

namespace Archive.Memoranda.Parsing.Inputs;

/// <summary>A slice of a text as Sprache's input: offsets are those of the whole text, and many characters are skipped in one step.</summary>
internal class SliceInput : IInput
{
    /// <summary>The input of a rule that failed, which nothing goes on from.</summary>
    public static readonly SliceInput Nothing = new("", 0, 0);

    private readonly string _text;

    public SliceInput(string text, TextSpan span)
        : this(text, span.Start, span.End)
    {
    }

    public SliceInput(string text, int position, int end) => (_text, Position, End) = (text, position, end);

    public string Source => _text;

    public int Position { get; private set; }

    public int End { get; private set; }

    public bool AtEnd => Position >= End;

    public char Current => AtEnd ? '\0' : _text[Position];

    /// <summary>What is left of the slice.</summary>
    public ReadOnlySpan<char> Rest => _text.AsSpan(Position, End - Position);

    // Sprache asks for these in its error texts only, which nobody here reads: positions become lines in SourceText.
    public int Line => 1;

    public int Column => Position + 1;

    // For Sprache's left recursion, which no grammar here has.
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    /// <summary>Makes this the input of the next run of a rule, where runs follow each other: what a run has taken keeps its own place.</summary>
    public void MoveTo(TextSpan span) => (Position, End) = (span.Start, span.End);

    public IInput Advance() => Skip(1);

    public SliceInput Skip(int count) => new(_text, Math.Min(Position + count, End), End);

    public bool Equals(IInput? other) => other is SliceInput slice && slice.Position == Position && ReferenceEquals(slice._text, _text);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;
}
