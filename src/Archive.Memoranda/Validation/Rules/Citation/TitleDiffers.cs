namespace Archive.Memoranda.Validation.Rules;

/// <summary>Page and citation have one title. Only letters and digits count, and not their case: a comma more is no other title.</summary>
internal sealed class TitleDiffers : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.TitleDiffers];

    public void Check(ValidationContext context)
    {
        // What should be the date, of the page or of the citation, has become part of the title: another rule tells.
        if (context.Memorandum is { Citation: { Title: { } quoted } citation, Record.Title: { } printed } && !AreOne(quoted, printed, out var there, out var here) && PageDateLine.Find(context) is null && CitationDate.Find(context) is null)
        {
            var rest = WordAt(printed, here);
            var other = rest.IsEmpty ? "the page's ends" : $"the page has {Quotation.Of(rest)}";
            var own = WordAt(quoted, there);
            context.Report(DiagnosticDescriptors.TitleDiffers, citation.SpanOf("title") ?? citation.Span, $"{(own.IsEmpty ? "which ends" : Quotation.Of(own))} where {other}");
        }
    }

    // With the places where they part.
    private static bool AreOne(string quoted, string printed, out int there, out int here)
    {
        (there, here) = (0, 0);
        while (true)
        {
            Skip(quoted, ref there);
            Skip(printed, ref here);
            if (there == quoted.Length || here == printed.Length)
            {
                return there == quoted.Length && here == printed.Length;
            }

            if (char.ToUpperInvariant(quoted[there]) != char.ToUpperInvariant(printed[here]))
            {
                return false;
            }

            there++;
            here++;
        }
    }

    private static void Skip(string text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]) && !char.IsSurrogate(text[at]))
        {
            at++;
        }
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        while (at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]))
        {
            at--;
        }

        return text.AsSpan(at);
    }
}
