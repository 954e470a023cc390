using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Gathers the places of one kind of character, so that a text with hundreds of them gets one finding, which points at the first.</summary>
internal sealed class CharacterFinding(DiagnosticDescriptor descriptor, string? mend)
{
    /// <summary>So much of a word is quoted on either side.</summary>
    private const int Sight = 14;

    private readonly List<TextEdit> _edits = [];
    private TextSpan _first;
    private string _name = "";

    public int Count { get; private set; }

    /// <summary>Adds a place.</summary>
    /// <param name="span">The characters.</param>
    /// <param name="name">What they are, for the message; that of the first place is printed.</param>
    /// <param name="replacement">What should stand there; null where nobody knows.</param>
    public void Add(TextSpan span, string name, string? replacement)
    {
        (_first, _name) = Count++ == 0 ? (span, name) : (_first, _name);
        if (replacement is not null)
        {
            _edits.Add(new() { Span = span, Text = replacement });
        }
    }

    /// <summary>Reports what was added: the name of the first, the word that it stands in, and how many there are.</summary>
    public void Report(ValidationContext context)
    {
        if (Count > 0)
        {
            var fix = _edits.Count == 0 || mend is null ? null : new Fix { Title = mend, Edits = _edits.ToValueList() };
            var count = Count == 1 ? "the only one" : string.Create(CultureInfo.InvariantCulture, $"the first of {Count}");
            context.Report(descriptor, _first, fix, _name, context.Quote(WordAround(context.SourceText.Text, _first)), count);
        }
    }

    /// <summary>The number of a character, <c>U+00AD</c>.</summary>
    public static string NumberOf(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");

    private static TextSpan WordAround(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && span.Start - start < Sight && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - span.End < Sight && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
