namespace Archive.Memoranda.Validation.Rules;

/// <summary>Writes another label over one.</summary>
internal static class LabelFix
{
    /// <summary>The fix that writes a number in the given shape; null where it can't be told or is not needed.</summary>
    public static Fix? Of(ValidationContext context, PointEntry entry, LabelShape shape, int number)
    {
        var label = number > 0 ? shape.Write(number) : null;
        var printed = context.SourceText.ToString(entry.Label);
        return label is null || string.Equals(label, printed, StringComparison.Ordinal) ? null : Fix.Replace($"Write {label} for {printed}", entry.Label, label) with { IsSuggestion = true };
    }
}
