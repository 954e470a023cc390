namespace Archive.Memoranda.Validation.Rules;

/// <summary>A range of leaves or pages runs forwards. An end can leave out the figures that it shares with the beginning, <c>297-301</c> but <c>116-20</c>.</summary>
internal sealed class ReversedRange : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.ReversedRange];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            for (var index = 0; index < source.Locator.Count; index++)
            {
                var unit = source.Locator[index];
                foreach (var range in unit.Ranges)
                {
                    if (RunsBackwards(range) && (unit.Label is not null || AreLeaves(range)))
                    {
                        var span = LocatorUnits.ValueSpan(source, index);
                        context.Report(CitationDescriptors.ReversedRange, PlaceOf(context, span, range), Quotation.Of(range.ToString()));
                    }
                }
            }
        }
    }

    private static bool RunsBackwards(PageRange range)
    {
        var first = Digits(range.First);
        var last = Digits(range.Last);
        if (first.IsEmpty || last.IsEmpty)
        {
            return false;
        }

        // What the end leaves out is the same, 116-20; so figures can be compared one by one.
        var head = last.Length < first.Length ? first[^last.Length..] : first;
        var tail = last.Length > first.Length ? last.TrimStart('0') : last;
        return tail.Length < head.Length || (tail.Length == head.Length && tail.SequenceCompareTo(head) < 0);
    }

    // Without a label two short numbers can be a call number, 58-12.
    private static bool AreLeaves(PageRange range) => range.First.Length > 2 && range.First.Length == range.Last.Length;

    private static ReadOnlySpan<char> Digits(string page)
    {
        var end = page.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? page : page.AsSpan(0, end);
    }

    // The range among others, 3-5, 19-12.
    private static TextSpan PlaceOf(ValidationContext context, TextSpan value, PageRange range)
    {
        var text = context.Characters(value);
        for (var at = 0; at < text.Length;)
        {
            var end = text[at..].IndexOfAny(',', ';') is var comma and >= 0 ? at + comma : text.Length;
            var part = text[at..end];
            if (part.TrimStart().StartsWith(range.First, StringComparison.Ordinal) && part.TrimEnd().EndsWith(range.Last, StringComparison.Ordinal))
            {
                return new(value.Start + at + part.Length - part.TrimStart().Length, part.Trim().Length);
            }

            at = end + 1;
        }

        return value;
    }
}
