namespace Archive.Memoranda.Validation.Rules;

/// <summary>A paragraph does not say word for word what the one before it says.</summary>
internal sealed class RepeatedParagraph : IValidationRule
{
    // Shorter ones can be refrains: a toast, an oath, a heading.
    private const int Shortest = 60;

    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.RepeatedParagraph];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            CheckBlocks(context, document.Blocks);
        }
    }

    // As deep as the levels of points, a handful.
    private static void CheckBlocks(ValidationContext context, ValueList<Block> blocks)
    {
        Paragraph? before = null;
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && before is not null && paragraph.Text.Length >= Shortest && string.Equals(paragraph.Text, before.Text, StringComparison.Ordinal))
            {
                context.Report(RecordDescriptors.RepeatedParagraph, paragraph.Span, context.Quote(paragraph.Span));
            }

            before = block as Paragraph;
            if (block is NumberedPoint point)
            {
                CheckBlocks(context, point.Blocks);
            }
            else if (block is Turn turn)
            {
                CheckBlocks(context, turn.Blocks);
            }
        }
    }
}
