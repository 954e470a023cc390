namespace Archive.Memoranda.Validation.Rules;

/// <summary>What a document must say about itself to be found again, and where it is asked for it.</summary>
internal static class CatalogueParts
{
    /// <summary>Whether title and date are asked for: of every edition, and of a page of the archive, but not of a text that is the document alone.</summary>
    public static bool AsksForRecord(this ValidationContext context) =>
        context.Profile == ValidationProfile.Edition || (context.Memorandum.HasPage() && !IsDocumentAlone(context.Memorandum));

    /// <summary>Whether a citation is asked for: of every edition, and of the two kinds of page that print one; a web page's source line stands for it.</summary>
    public static bool AsksForCitation(this ValidationContext context) =>
        context.Profile == ValidationProfile.Edition
        || (context.Memorandum.Layout is DocumentLayout.Download or DocumentLayout.LegacyWebPage && !EnvelopeLabels.HasDocumentText(context));

    /// <summary>Whether the citation's title and date stand for the page's own.</summary>
    public static bool CitationStandsForRecord(this ValidationContext context) =>
        context.Memorandum.Layout == DocumentLayout.LegacyWebPage || (context.Memorandum.Layout == DocumentLayout.Download && EnvelopeLabels.HasDocumentText(context));

    // A canonical text of a document without an envelope: Document Text: and nothing before it.
    private static bool IsDocumentAlone(Memorandum memorandum) =>
        memorandum is { Layout: DocumentLayout.Download, Citation: null } && memorandum.Record.FieldSpans.IsEmpty;
}
