namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no <c>[email protected]</c>, which a site shows to robots where it has an address. In a page's statement of rights it belongs to the page.</summary>
internal sealed class HiddenAddress : IValidationRule
{
    private const string Start = "[email";
    private const string End = "protected]";

    public ValueList<DiagnosticDescriptor> Descriptors => [EditorialDescriptors.HiddenAddress];

    public void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        for (var at = text.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Start, at + Start.Length, StringComparison.Ordinal))
        {
            var place = new TextSpan(at, Start.Length + 1 + End.Length);
            if (place.End <= text.Length && char.IsWhiteSpace(text[at + Start.Length]) && text.AsSpan(at + Start.Length + 1).StartsWith(End, StringComparison.Ordinal) && IsInDocument(context, place))
            {
                context.Report(EditorialDescriptors.HiddenAddress, place, context.Quote(place));
            }
        }
    }

    private static bool IsInDocument(ValidationContext context, TextSpan place)
    {
        foreach (var document in context.Documents)
        {
            if ((!document.Blocks.IsEmpty && document.Blocks[0].Span.Start <= place.Start && place.End <= document.Blocks[document.Blocks.Count - 1].Span.End)
                || (!document.Footnotes.IsEmpty && document.Footnotes[0].Span.Start <= place.Start && place.End <= document.Footnotes[document.Footnotes.Count - 1].Span.End))
            {
                return true;
            }
        }

        return context.Memorandum.Record.SpanOf("summary") is { } summary && summary.Contains(place);
    }
}
