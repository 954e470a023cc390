using Archive.Memoranda.Parsing.Lines;
using Sprache;

namespace Archive.Memoranda.Parsing.Inputs;

/// <summary>The lines of a text as Sprache's input: a line is one character, its kind, so the outline is a grammar over a short string.</summary>
internal sealed class LineInput(Line[] lines, string kinds, int position) : IInput
{
    public LineInput(Line[] lines, int count)
        : this(lines, string.Create(count, lines, static (kinds, lines) =>
        {
            for (var index = 0; index < kinds.Length; index++)
            {
                kinds[index] = (char)lines[index].Kind;
            }
        }), 0)
    {
    }

    public string Source => kinds;

    public int Position => position;

    public bool AtEnd => position >= kinds.Length;

    public char Current => AtEnd ? '\0' : kinds[position];

    /// <summary>The kinds of the lines that are left.</summary>
    public ReadOnlySpan<char> Rest => kinds.AsSpan(position);

    /// <summary>The lines that are left.</summary>
    public ReadOnlySpan<Line> Lines => lines.AsSpan(position, kinds.Length - position);

    public int Line => position + 1;

    public int Column => 1;

    // For Sprache's left recursion, which no grammar here has.
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public IInput Advance() => Skip(1);

    public LineInput Skip(int count) => new(lines, kinds, Math.Min(position + count, kinds.Length));

    public bool Equals(IInput? other) => other is LineInput input && input.Position == position && ReferenceEquals(input.Source, kinds);

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => position;
}
