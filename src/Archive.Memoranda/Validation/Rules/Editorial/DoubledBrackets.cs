using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A bracket inside a bracket: mostly <c>[[name]]</c>, a doubtful reading within what a hand wrote.</summary>
internal sealed class DoubledBrackets : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [EditorialDescriptors.DoubledBrackets];

    public void Check(ValidationContext context)
    {
        TextSpan first = default;
        var count = 0;
        foreach (var mark in context.Memorandum.Editorial)
        {
            var characters = context.Characters(mark.Span);
            if (characters[1..].IndexOf('[') is var inner and >= 0 && IsClosed(characters))
            {
                // [[this]] is quoted whole.
                first = count++ > 0 ? first : inner == 0 && characters.EndsWith("]]") ? mark.Span : InnerSpan(mark.Span, characters, inner + 1);
            }
        }

        if (count > 0)
        {
            var places = count == 1 ? "the only one" : string.Create(CultureInfo.InvariantCulture, $"the first of {count}");
            context.Report(EditorialDescriptors.DoubledBrackets, first, context.Quote(first), places);
        }
    }

    // What nothing closes is told as such.
    private static bool IsClosed(ReadOnlySpan<char> mark) => mark.Count('[') == mark.Count(']');

    private static TextSpan InnerSpan(TextSpan mark, ReadOnlySpan<char> characters, int open)
    {
        var depth = 0;
        for (var at = open; at < characters.Length; at++)
        {
            depth += characters[at] == '[' ? 1 : characters[at] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return TextSpan.FromBounds(mark.Start + open, mark.Start + at + 1);
            }
        }

        return mark;
    }
}
