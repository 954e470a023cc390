namespace Archive.Memoranda.Validation.Rules;

/// <summary>One leaf is <c>l.</c>, several are <c>ll.</c>; so with pages.</summary>
internal sealed class RangeLabel : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.WrongNumber];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            for (var index = 0; index < source.Locator.Count; index++)
            {
                if (source.Locator[index] is { Label: { } label, Ranges.IsEmpty: false } unit && !UnreadableRange.GoesOn(context, source, index + 1) && IsSeveral(unit.Ranges) is { } several && RangeLabels.Other(label, several) is { } right)
                {
                    Report(context, source, index, several, right);
                }
            }
        }
    }

    private static void Report(ValidationContext context, ArchivalSource source, int index, bool several, string right)
    {
        var (label, value) = (LocatorUnits.LabelSpan(context, source, index), LocatorUnits.ValueSpan(source, index));
        var fix = label is { } span && !(!several && IsFolderAmongUnits(source, right)) ? Fix.Replace($"Write {right} for {source.Locator[index].Label}", span, right) : null;
        context.Report(
            CitationDescriptors.WrongNumber,
            label ?? value,
            fix,
            Quotation.Of(source.Locator[index].Label), context.Quote(value), Quotation.Of(right), several ? "several" : "one");
    }

    // Both sides of a leaf, 2-2ob, are one leaf to some and two pages to others.
    private static bool? IsSeveral(ValueList<PageRange> ranges)
    {
        if (ranges.Count > 1)
        {
            return true;
        }

        var range = ranges[0];
        return string.Equals(range.First, range.Last, StringComparison.Ordinal) ? (range.First.AsSpan().ContainsAnyExceptInRange('0', '9') ? null : false)
            : Number(range.First).SequenceEqual(Number(range.Last)) ? null : true;
    }

    private static ReadOnlySpan<char> Number(string page) => page.AsSpan(0, page.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : page.Length);

    // p. 253 among fond and opis is read as a folder.
    private static bool IsFolderAmongUnits(ArchivalSource source, string right) =>
        (right[0] is 'p' or 'P') && (source[LocatorUnitKind.Fond] ?? source[LocatorUnitKind.Opis]) is not null;
}
