using System.Text.Json.Serialization;

namespace Archive.Memoranda;

/// <summary>A declassified document as data: what the archive says about it, what it says itself, and every mark that an editor left in it.</summary>
/// <remarks>
/// The parser makes one of any text. What the text does not print is null or empty, never invented. Two memoranda are equal when everything in them
/// is equal, places included; compare <see cref="WithoutSpans"/> where only the content counts, as between two renderings of one document.
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Memorandum : ArchivalDocument
{
    /// <summary>The name that the caller gave the text; null when he gave none.</summary>
    public string? Source { get; init; }

    /// <summary>The kind of page that the text is a rendering of.</summary>
    public DocumentLayout Layout { get; init; }

    /// <summary>What the archive says about the document, in the envelope around it.</summary>
    public ArchiveRecord Record
    {
        get;

        // The generated contract of the JSON sets what the text does not have, too.
        init => field = value ?? new();
    }
    = new();

    /// <summary>The archive's citation, or what a page's <c>Source</c> line says; null when neither is printed.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Every editorial bracket of head, body and enclosures in order of the text; one inside another stays in the outer one's text.</summary>
    public ValueList<EditorialMark> Editorial { get; init; }

    /// <summary>Documents inside the document: a covering letter comes first and is the memorandum itself, what it covers is here.</summary>
    public ValueList<Enclosure> Enclosures { get; init; }

    /// <summary>Text that no rule claimed, kept so that nothing is lost.</summary>
    public ValueList<Unrecognized> Unrecognized { get; init; }

    /// <summary>What was found wrong, doubtful or worth saying while reading.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }

    /// <summary>The title: the record's, or the citation's where the page prints none of its own (pages of the archive's old site).</summary>
    [JsonIgnore]
    public string? Title => Record.Title ?? Citation?.Title;

    /// <summary>Every numbered or lettered point of the body in reading order, sublevels and enclosures included.</summary>
    [JsonIgnore]
    public IEnumerable<NumberedPoint> Points => AllBlocks.OfType<NumberedPoint>();

    /// <summary>The editorial marks that stand for text which the reader does not get: omissions and unreadable places.</summary>
    /// <remarks>Seed 000 has two, <c>[Contains Zhou report on ties between ...]</c> and <c>[Roshchin requests aid ...]</c>.</remarks>
    [JsonIgnore]
    public IEnumerable<EditorialMark> Elisions => Editorial.Where(static mark => mark.IsElision);

    /// <summary>Every block of the body in reading order, each before the blocks inside it, enclosures last.</summary>
    [JsonIgnore]
    public IEnumerable<Block> AllBlocks => Enclosures.Aggregate(BlockWalk.InOrder(Blocks), static (blocks, inner) => blocks.Concat(BlockWalk.InOrder(inner.Blocks)));

    /// <summary>The same memorandum with every span, line and column set to zero, so that renderings of one document can be compared.</summary>
    /// <example><c>MemorandumParser.Parse(wrapped).Memorandum.WithoutSpans() == MemorandumParser.Parse(plain).Memorandum.WithoutSpans()</c></example>
    public Memorandum WithoutSpans() => SpanRemoval.Of(this);

    /// <summary>The text of the body, a line for each block.</summary>
    /// <param name="view">Whether what editors added is shown.</param>
    public string GetText(EditorialView view = EditorialView.AsPrinted) => string.Join('\n', Blocks.Select(block => block.GetText(view)));
}
