namespace Archive.Memoranda.Validation.Rules;

/// <summary>A bracket says what the editor did: an empty one says nothing.</summary>
internal sealed class EmptyBracket : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [EditorialDescriptors.EmptyBracket];

    public void Check(ValidationContext context)
    {
        foreach (var mark in context.Memorandum.Editorial)
        {
            if (mark.Text.Length == 0 && mark.Span.Length > 1)
            {
                context.Report(EditorialDescriptors.EmptyBracket, mark.Span, context.Quote(mark.Span));
            }
        }
    }
}
