namespace Archive.Memoranda.Validation.Rules;

/// <summary>Where the title says whose diary it is, the head names the same person.</summary>
internal sealed class DiaristNotInTitle : IValidationRule
{
    private static readonly string[] Diaries = ["diary of", "journal of", "diary by", "journal by", "diaries of", "journals of", "'s diary", "'s journal", "\u2019s diary", "\u2019s journal"];

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.OtherDiarist];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum is { Title: { } title } && Array.Exists(Diaries, words => title.Contains(words, StringComparison.OrdinalIgnoreCase)))
        {
            Header? other = null;
            foreach (var document in context.Documents)
            {
                if (document.Header is { Diarist: { } diarist } header)
                {
                    if (IsNamed(title, diarist))
                    {
                        return;
                    }

                    other ??= header;
                }
            }

            if (other is { Diarist: { } name })
            {
                context.Report(HeaderDescriptors.OtherDiarist, other.SpanOf("diarist") ?? other.Span, Quotation.Of(name), Quotation.Of(title));
            }
        }
    }

    // Any word of the name but its initials; a name of initials alone says nothing.
    private static bool IsNamed(string title, ReadOnlySpan<char> name)
    {
        var hasWord = false;
        for (var at = 0; at < name.Length;)
        {
            var word = NameSkeleton.Measure(name[at..]);
            if (word > 2)
            {
                hasWord = true;
                if (NameSkeleton.IsIn(title, name.Slice(at, word)))
                {
                    return true;
                }
            }

            at += Math.Max(word, 1);
        }

        return !hasWord;
    }
}
