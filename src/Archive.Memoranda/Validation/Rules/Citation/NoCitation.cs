namespace Archive.Memoranda.Validation.Rules;

/// <summary>A download and a page of the old site print a citation; a web page's source line stands for one.</summary>
internal sealed class NoCitation : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.Missing];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        if (memorandum.Citation is null && context.AsksForCitation() && !HasEmptyLabel(context))
        {
            // It follows title and date.
            var place = Math.Max(memorandum.Record.SpanOf("title")?.End ?? 0, memorandum.Record.SpanOf("date")?.End ?? 0);
            context.ReportAt("citation", CitationDescriptors.Missing, new(place, 0), fix: null);
        }
    }

    // Of a label without a value another rule tells.
    private static bool HasEmptyLabel(ValidationContext context)
    {
        foreach (var label in EnvelopeLabels.Of(context))
        {
            if (EnvelopeLabels.NameOf(context, context.Result.Leaves[label]).Equals("Citation", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
