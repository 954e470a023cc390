namespace Archive.Memoranda.Validation.Rules;

/// <summary>A quotation that begins in a bracket ends in it. What an editor supplies, <c>["]</c>, may be the end of the document's own quotation.</summary>
internal sealed class QuotationInBracket : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [EditorialDescriptors.QuotationInBracket];

    public void Check(ValidationContext context)
    {
        foreach (var mark in context.Memorandum.Editorial)
        {
            var characters = context.Characters(mark.Span);
            if (characters.ContainsAny('"', '\u201C') && characters.Length > 3 && characters[^1] == ']' && FindUnclosed(characters) is var quote and >= 0)
            {
                context.Report(EditorialDescriptors.QuotationInBracket, new(mark.Span.Start + quote, 1), context.Quote(mark.Span));
            }
        }
    }

    // The place of a mark that opens a quotation and has no other to close it; -1 where there is none. 5" and a mark that only closes are passed by.
    private static int FindUnclosed(ReadOnlySpan<char> mark)
    {
        var open = -1;
        for (var at = 1; at < mark.Length - 1; at++)
        {
            var opens = mark[at] == '\u201C' || (mark[at] == '"' && open < 0 && (at == 1 || char.IsWhiteSpace(mark[at - 1]) || mark[at - 1] is '(' or '[') && char.IsLetterOrDigit(mark[at + 1]));
            if (opens)
            {
                open = at;
            }
            else if (mark[at] is '"' or '\u201D' or '\u201F')
            {
                open = -1;
            }
        }

        return open;
    }
}
