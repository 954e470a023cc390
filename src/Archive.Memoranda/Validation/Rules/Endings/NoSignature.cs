namespace Archive.Memoranda.Validation.Rules;

/// <summary>A memorandum out of a diary and a letter are signed. What is an excerpt, or breaks off, need not be.</summary>
internal sealed class NoSignature : IValidationRule
{
    /// <summary>A shorter last block without a stop can be a signature that was not read as one.</summary>
    private const int ShortestText = 60;

    private static readonly string[] Parts = ["excerpt", "extract", "fragment", "passage", "from the", "draft", "protocol", "resolution", "decision", "minutes", "summary"];

    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.NoSignature];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        if (memorandum.Layout == DocumentLayout.Body || !memorandum.Signatures.IsEmpty || !memorandum.Enclosures.IsEmpty || memorandum.Header is not { } header || memorandum.Blocks.Count < 2)
        {
            return;
        }

        // The title of a page says from the diary of every such memorandum; a heading says what it is an excerpt of.
        var isDiary = header is { Diarist: not null, Heading: not null, Addressees.IsEmpty: true };
        var isLetter = !header.Addressees.IsEmpty && (IsLetter(header.Heading) || IsLetter(memorandum.Title));
        var last = LastText(memorandum.Blocks);
        if ((isDiary || isLetter) && last is not null && memorandum.EndMatter.IsEmpty && memorandum.Footnotes.IsEmpty && memorandum.Unrecognized.IsEmpty && !IsPart(header.Heading) && !IsPart(memorandum.Title) && IsWhole(memorandum, last))
        {
            var path = "signatures";
            context.Report(EndingDescriptors.NoSignature, new(last.Span.End, 0), fix: null, path, isDiary ? $"diary of {Quotation.Of(header.Diarist)}" : $"letter to {Quotation.Of(header.Addressees[0])}");
        }
    }

    private static bool IsLetter(string? title) => title is not null && (title.StartsWith("Letter", StringComparison.OrdinalIgnoreCase) || title.Contains(" letter ", StringComparison.OrdinalIgnoreCase));

    private static bool IsPart(string? title)
    {
        foreach (var part in Parts)
        {
            if (title?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
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
        last is Paragraph && last.Text.Length >= ShortestText && last.Text[^1] is '.' or '!' or '?' && !last.Text.EndsWith("...", StringComparison.Ordinal)
        && (memorandum.Editorial.IsEmpty || !memorandum.Editorial[memorandum.Editorial.Count - 1].IsElision || memorandum.Editorial[memorandum.Editorial.Count - 1].Span.End < last.Span.Start);
}
