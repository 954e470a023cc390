namespace Archive.Memoranda.Validation.Rules;

/// <summary>Where the units of a citation's locators stand in the text.</summary>
internal static class LocatorUnits
{
    /// <summary>The value of a unit; the whole source where it can't be told.</summary>
    public static TextSpan ValueSpan(ArchivalSource source, int index) => index < source.FieldSpans.Count ? source.FieldSpans[index].Span : source.Span;

    /// <summary>The label before the value of a unit, <c>ll.</c> of <c>ll. 81-85</c>; null where it stands elsewhere.</summary>
    public static TextSpan? LabelSpan(ValidationContext context, ArchivalSource source, int index)
    {
        var value = ValueSpan(source, index);
        if (source.Locator[index].Label is not { } label || value.Start < source.Span.Start)
        {
            return null;
        }

        var before = context.Characters(TextSpan.FromBounds(source.Span.Start, value.Start)).TrimEnd();
        return before.EndsWith(label, StringComparison.Ordinal) ? new(source.Span.Start + before.Length - label.Length, label.Length) : null;
    }

    /// <summary>A unit with its label where it has one.</summary>
    public static TextSpan WholeSpan(ValidationContext context, ArchivalSource source, int index) =>
        LabelSpan(context, source, index) is { } label ? label.Union(ValueSpan(source, index)) : ValueSpan(source, index);
}
