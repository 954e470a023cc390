namespace Archive.Memoranda.Validation.Rules;

/// <summary>A translation names its translator, in the citation or anywhere else.</summary>
internal sealed class NoTranslator : IValidationRule
{
    private static readonly string[] Signs = ["translated", "translation by", "translations by", "translator", "transl.", "trans. by"];

    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.NoTranslator];

    public void Check(ValidationContext context)
    {
        var record = context.Memorandum.Record;
        if (context.Memorandum.Citation is { } citation && !record.OriginalLanguages.IsEmpty && !IsInEnglish(record.OriginalLanguages) && IsTranslation(record.Contents)
            && !HasTranslator(citation) && !NamesTranslator(context.SourceText.Text) && EnglishText.IsIn(context.Memorandum.Blocks))
        {
            // The name belongs behind the source and before the address.
            var place = citation.SpanOf("url")?.Start ?? citation.Span.End;
            context.ReportAt("citation/contributions", CitationDescriptors.NoTranslator, new(place, 0), fix: null, string.Join(", ", record.OriginalLanguages.Select(static language => Quotation.Of(language))));
        }
    }

    private static bool IsInEnglish(ValueList<string> languages)
    {
        foreach (var language in languages)
        {
            // Of a document in several languages a part may be the original.
            if (language.Contains("English", StringComparison.OrdinalIgnoreCase) || language.StartsWith("Mul", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Web pages do not say what the file holds.
    private static bool IsTranslation(ValueList<string> contents)
    {
        var found = contents.IsEmpty;
        foreach (var content in contents)
        {
            found |= content.Contains("Translation", StringComparison.OrdinalIgnoreCase);
        }

        return found;
    }

    private static bool HasTranslator(Citation citation)
    {
        foreach (var contribution in citation.Contributions)
        {
            if (contribution.Role == ContributorRole.Translator)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesTranslator(string text)
    {
        foreach (var sign in Signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
