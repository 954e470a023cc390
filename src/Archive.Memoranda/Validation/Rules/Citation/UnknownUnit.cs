using System.Collections.Frozen;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The units of a locator have labels that the library knows: <c>kart. 19</c> has not.</summary>
internal sealed class UnknownUnit : IValidationRule
{
    private const int LongestLabel = 16;

    // Months of a date among the units, and words that number anything.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoUnits = FrozenSet.ToFrozenSet(
        ["jan", "feb", "mar", "apr", "may", "jun", "june", "jul", "july", "aug", "sep", "sept", "oct", "nov", "dec", "march", "april", "no", "nr", "nos", "number", "and", "for", "from", "of", "to", "in"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.UnknownUnit];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            for (var index = 0; index < source.Locator.Count; index++)
            {
                if (source.Locator[index] is { Label: null, Unit: LocatorUnitKind.Shelfmark or LocatorUnitKind.Other } unit && HasLabel(unit.Value))
                {
                    var span = LocatorUnits.ValueSpan(source, index);
                    context.Report(CitationDescriptors.UnknownUnit, span, context.Quote(span));
                }
            }
        }
    }

    // kart. 19   ed. khr. 12   teka 5
    private static bool HasLabel(ReadOnlySpan<char> value)
    {
        var (at, words, hasStop) = (0, 0, false);
        while (at < value.Length && char.IsLetter(value[at]) && words < 3)
        {
            var start = at;
            while (at < value.Length && IsLatin(value[at]))
            {
                at++;
            }

            if (at == start || NoUnits.Contains(value[start..at]) || (start == 0 && char.IsUpper(value[0]) && at < 2))
            {
                return false;
            }

            hasStop = at < value.Length && value[at] == '.';
            words++;
            at += hasStop ? 1 : 0;
            var gap = at < value.Length && value[at] == ' ' ? 1 : 0;
            if (!hasStop && (words > 1 || gap == 0 || char.IsUpper(value[0]) || at < 3))
            {
                return false;
            }

            at += gap;
        }

        return words > 0 && at is > 1 and <= LongestLabel && at < value.Length && char.IsAsciiDigit(value[at])
            && RangeLabels.Measure(value) == 0 && (hasStop || !value[at..].ContainsAnyExceptInRange('0', '9'));
    }

    // Letters of another script that look alike are another rule's.
    private static bool IsLatin(char c) => char.IsLetter(c) && c < '\u0250';
}
