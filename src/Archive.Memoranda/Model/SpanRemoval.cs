namespace Archive.Memoranda;

/// <summary>Takes the places out of a memorandum, so that what is left is its content.</summary>
internal static class SpanRemoval
{
    public static Memorandum Of(Memorandum memorandum) => memorandum with
    {
        Span = default,
        Record = memorandum.Record with { Span = default, FieldSpans = default },
        Citation = memorandum.Citation is { } citation ? Of(citation) : null,
        Header = Of(memorandum.Header),
        Blocks = memorandum.Blocks.ConvertAll(Of),
        Editorial = memorandum.Editorial.ConvertAll(Of),
        Signatures = memorandum.Signatures.ConvertAll(Of),
        EndMatter = memorandum.EndMatter.ConvertAll(Of),
        Footnotes = memorandum.Footnotes.ConvertAll(Of),
        Enclosures = memorandum.Enclosures.ConvertAll(Of),
        Unrecognized = memorandum.Unrecognized.ConvertAll(static part => part with { Span = default }),
        Diagnostics = memorandum.Diagnostics.ConvertAll(static diagnostic => diagnostic with { Span = default, Line = 0, Column = 0 }),
    };

    private static Enclosure Of(Enclosure enclosure) => enclosure with
    {
        Span = default,
        Header = Of(enclosure.Header),
        Blocks = enclosure.Blocks.ConvertAll(Of),
        Signatures = enclosure.Signatures.ConvertAll(Of),
        EndMatter = enclosure.EndMatter.ConvertAll(Of),
        Footnotes = enclosure.Footnotes.ConvertAll(Of),
    };

    internal static Citation Of(Citation citation) => citation with
    {
        Span = default,
        FieldSpans = default,
        Sources = citation.Sources.ConvertAll(static source => source with
        {
            Span = default,
            FieldSpans = default,
            Repository = source.Repository is { } repository ? repository with { Span = default } : null,
        }),
        Contributions = citation.Contributions.ConvertAll(static contribution => contribution with { Span = default }),
    };

    private static Header? Of(Header? header) => header is null ? null : header with { Span = default, FieldSpans = default };

    private static Signature Of(Signature signature) => signature with { Span = default, FieldSpans = default };

    private static Footnote Of(Footnote footnote) => footnote with { Span = default };

    private static EditorialMark Of(EditorialMark mark) => mark with { Span = default, Line = 0, Column = 0 };

    private static Block Of(Block block) => block switch
    {
        TextBlock text => text with { Span = default, Runs = text.Runs.ConvertAll(Of) },
        NumberedPoint point => point with { Span = default, Blocks = point.Blocks.ConvertAll(Of) },
        Turn turn => turn with { Span = default, Blocks = turn.Blocks.ConvertAll(Of) },
        _ => block,
    };

    private static Inline Of(Inline inline) => inline switch
    {
        MarkRun run => run with { Span = default, Mark = Of(run.Mark) },
        _ => inline with { Span = default },
    };
}
