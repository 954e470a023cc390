using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>What a locator labels as leaves or pages can be read as such: not <c>ll. 8l-85</c>, not <c>ll. 81-85-90</c>.</summary>
internal sealed class UnreadableRange : IValidationRule
{
    private const int LongestRest = 12;

    private static readonly SearchValues<char> Blanks = SearchValues.Create("?_-[]()");

    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.UnreadableRange];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            for (var index = 0; index < source.Locator.Count; index++)
            {
                var value = LocatorUnits.ValueSpan(source, index);
                if (GoesOn(context, source, index))
                {
                    Report(context, LocatorUnits.WholeSpan(context, source, index - 1).Union(value));
                }
                else if (source.Locator[index] is { Label: null } unit && IsLabelled(unit.Value))
                {
                    Report(context, value);
                }
            }
        }
    }

    /// <summary>Whether a unit is what is left of the leaves before it, -90 of ll. 81-85-90.</summary>
    public static bool GoesOn(ValidationContext context, ArchivalSource source, int index)
    {
        if (index == 0 || index >= source.Locator.Count || source.Locator[index] is not { Label: null } || source.Locator[index - 1] is not { Unit: LocatorUnitKind.List or LocatorUnitKind.Page, Label: not null })
        {
            return false;
        }

        var (before, value) = (LocatorUnits.ValueSpan(source, index - 1), LocatorUnits.ValueSpan(source, index));
        return before.End <= value.Start && context.Characters(TextSpan.FromBounds(before.End, value.Start)).IsWhiteSpace()
            && value.Length < LongestRest && context.SourceText.Text[value.Start] is '-' or '\u2013' or '\u2014' or '/';
    }

    private static void Report(ValidationContext context, TextSpan span) => context.Report(CitationDescriptors.UnreadableRange, span, context.Quote(span));

    // ll. 8l-85   p. O5   ll. ??   l. __
    private static bool IsLabelled(ReadOnlySpan<char> value)
    {
        var label = RangeLabels.Measure(value);
        var rest = label > 0 ? value[label..].TrimStart() : default;
        var first = rest[..(rest.IndexOf(' ') is var gap and >= 0 ? gap : rest.Length)];
        return (first.ContainsAnyInRange('0', '9') && !IsAndFollowing(first)) || IsBlank(first);
    }

    // What a typist puts for a number that could not be read.
    private static bool IsBlank(ReadOnlySpan<char> first) => first.ContainsAny('?', '_') && !first.ContainsAnyExcept(Blanks);

    // pp. 12f.   pp. 12ff
    private static bool IsAndFollowing(ReadOnlySpan<char> page) =>
        page.TrimEnd('.').TrimEnd('f') is var number && number.Length < page.TrimEnd('.').Length && !number.ContainsAnyExceptInRange('0', '9');
}
