namespace Archive.Memoranda.Validation.Rules;

/// <summary>A signature has a name: an office alone does not say who held it that day.</summary>
internal sealed class OfficeWithoutName : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.OfficeWithoutName];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            foreach (var signature in document.Signatures)
            {
                if (signature.Name is null || (signature.Office is null && OfficeWords.IsOffice(signature.Name)))
                {
                    context.Report(EndingDescriptors.OfficeWithoutName, signature.Span, context.Quote(signature.Span));
                }
            }

            // Of an office alone the parser makes no signature; it stands as the last line of the text.
            if (document.Signatures.IsEmpty && document.Blocks.Count > 1 && document.Blocks[document.Blocks.Count - 1] is TextBlock { Runs.IsEmpty: true } last
                && EndsSentence(context.Characters(document.Blocks[document.Blocks.Count - 2].Span)) && OfficeWords.IsOffice(last.Text))
            {
                context.Report(EndingDescriptors.OfficeWithoutName, last.Span, context.Quote(last.Span));
            }
        }
    }

    // Behind Present were: it is a line of a list.
    private static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && text[^1] is '.' or '!' or '?' or '"' or '\u201D' or ')' or ']';
}
