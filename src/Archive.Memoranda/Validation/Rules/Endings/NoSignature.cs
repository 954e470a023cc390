namespace Archive.Memoranda.Validation.Rules;

/// <summary>A memorandum out of a diary and a letter are signed. What is an excerpt, or breaks off, need not be.</summary>
internal sealed class NoSignature : IValidationRule
{
    /// <summary>A last block of fewer words can be a signature that was not read as one.</summary>
    private const int FewestWords = 6;

    private static readonly string[] Conversations = ["conversation", "memorandum", "talk", "meeting"];

    // A journal for a period is signed at the end of that period, of which a page mostly shows a day.
    private static readonly string[] Parts = ["excerpt", "extract", "fragment", "passage", "period", "draft", "protocol", "resolution", "decision", "minutes", "summary"];

    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.NoSignature];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        if (memorandum.Layout == DocumentLayout.Body || !memorandum.Signatures.IsEmpty || !memorandum.Enclosures.IsEmpty || memorandum.Header is not { } header || memorandum.Blocks.Count < 2)
        {
            return;
        }

        var isDiary = header is { Diarist: not null, Addressees.IsEmpty: true } && Has(header.Heading, Conversations);
        var isLetter = !header.Addressees.IsEmpty && (IsLetter(header.Heading) || IsLetter(memorandum.Title));
        var last = LastText(memorandum.Blocks);
        if ((isDiary || isLetter) && last is not null && memorandum.EndMatter.IsEmpty && memorandum.Footnotes.IsEmpty && memorandum.Unrecognized.IsEmpty && !Has(header.Heading, Parts) && !Has(memorandum.Title, Parts) && IsWhole(memorandum, last))
        {
            context.ReportAt("signatures", EndingDescriptors.NoSignature, new(last.Span.End, 0), fix: null, isDiary ? $"memorandum from the diary of {Quotation.Of(header.Diarist)}" : $"letter to {Quotation.Of(header.Addressees[0])}");
        }
    }

    private static bool IsLetter(string? title) => title is not null && (title.StartsWith("Letter", StringComparison.OrdinalIgnoreCase) || title.Contains(" letter ", StringComparison.OrdinalIgnoreCase));

    private static bool Has(string? title, string[] words)
    {
        foreach (var word in words)
        {
            if (title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static TextBlock? LastText(ValueList<Block> blocks)
    {
        while (!blocks.IsEmpty)
        {
            switch (blocks[blocks.Count - 1])
            {
                case TextBlock text:
                    return text;
                case var outer:
                    blocks = BlockWalk.Children(outer);
                    break;
            }
        }

        return null;
    }

    // A sentence that ends, and no mark of an editor that says there is more
    private static bool IsWhole(Memorandum memorandum, TextBlock last) =>
        last is Paragraph && last.Text.AsSpan().Count(' ') >= FewestWords - 1 && last.Text[^1] is '.' or '!' or '?' && !last.Text.EndsWith("...", StringComparison.Ordinal)
        && (memorandum.Editorial.IsEmpty || !memorandum.Editorial[memorandum.Editorial.Count - 1].IsElision || memorandum.Editorial[memorandum.Editorial.Count - 1].Span.End < last.Span.Start);
}
