using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>What an index page holds of one memorandum, so that an index of thousands needs no memorandum in memory.</summary>
/// <remarks><see cref="Of"/> makes one of a memorandum. Every text in it takes one line; what the memorandum does not say is null or empty.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record HtmlIndexEntry
{
    /// <summary>Makes an entry that has an address alone.</summary>
    /// <param name="address">Where the memorandum's own page is, <c>wcda-117886.html</c>: relative to the index, or an address of the web.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException">The address is of another scheme than <c>http</c> and <c>https</c>, or names another host without one.</exception>
    public HtmlIndexEntry(string address) => Address = IndexAddress.Of(address, nameof(address));

    /// <summary>Where the memorandum's own page is, as it stands in a link: what may not stand in one is in percent signs.</summary>
    public string Address { get; }

    /// <summary>The title: the archive's, else the document's own heading, else the name of its file.</summary>
    public string? Title { get; init; }

    /// <summary>The archive's date, else that of the citation or of the head, as references have it.</summary>
    public ArchiveDate? Date { get; init; }

    /// <summary>Where the original lies; several for a document that has copies in several archives.</summary>
    public ValueList<HtmlIndexPlace> Places { get; init; }

    /// <summary>Who made it, family name first, <c>Roshchin, N. V.</c>: the authors of the catalogue, else the diarist, else who signed.</summary>
    public ValueList<string> Names { get; init; }

    /// <summary>The catalogue's classification, else what the head prints, <c>Top Secret</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>The languages of the original, <c>Russian</c>.</summary>
    public ValueList<string> Languages { get; init; }

    /// <summary>The kind of document, <c>Memorandum of conversation</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>How many numbered points the body has, sublevels and enclosures included.</summary>
    public int Points { get; init; }

    /// <summary>How many marks editors left.</summary>
    public int Marks { get; init; }

    /// <summary>How many diagnostics the memorandum carries.</summary>
    public int Findings { get; init; }

    /// <summary>The entry of a memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="address">Where its own page is, <c>wcda-117886.html</c>: relative to the index, or an address of the web.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The address is of another scheme than <c>http</c> and <c>https</c>, or names another host without one.</exception>
    /// <example><c>HtmlIndexEntry.Of(memorandum, ids.Take(memorandum) + ".html")</c></example>
    public static HtmlIndexEntry Of(Memorandum memorandum, string address)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        var (record, header) = (memorandum.Record, memorandum.Header);
        var title = IndexText.Line(memorandum.Title) ?? IndexText.Line(header?.Heading);
        return new(address)
        {
            Title = title ?? IndexText.Line(SourceName.Of(memorandum.Source)),
            Date = ReferenceDates.Of(memorandum).Issued,
            Places = HtmlIndexPlace.Of(memorandum),
            Names = NamesOf(memorandum),
            Classification = IndexText.Line(record.Classification) ?? IndexText.Line(header?.Classification),
            Languages = Lines(record.OriginalLanguages),
            Kind = IndexText.Line(ReferenceGenre.Of(memorandum, title)),
            Points = PointsOf(memorandum),
            Marks = memorandum.Editorial.Count,
            Findings = memorandum.Diagnostics.Count,
        };
    }

    private static int PointsOf(Memorandum memorandum)
    {
        var points = 0;
        var waiting = new Stack<ValueList<Block>>(memorandum.Enclosures.Select(static enclosure => enclosure.Blocks).Prepend(memorandum.Blocks));
        while (waiting.TryPop(out var blocks))
        {
            foreach (var block in blocks.AsSpan())
            {
                if (block is NumberedPoint point)
                {
                    points++;
                    waiting.Push(point.Blocks);
                }
                else if (block is Turn turn)
                {
                    waiting.Push(turn.Blocks);
                }
            }
        }

        return points;
    }

    private static ValueList<string> NamesOf(Memorandum memorandum) =>
        Lines(DocumentAuthors.Of(memorandum).Names.ConvertAll(static author => NameReader.Read(author) is { } name ? Listed(name) : ""));

    private static string Listed(ReferenceName name) => name switch
    {
        { Given: null } or { IsWhole: true } or { IsFamilyFirst: true } => name.Spoken,
        { Suffix: { } suffix } => $"{name.Family}, {name.Given}, {suffix}",
        _ => $"{name.Family}, {name.Given}",
    };

    private static ValueList<string> Lines(ValueList<string> texts) => texts.Count switch
    {
        0 => default,
        1 => IndexText.Line(texts[0]) is { } line ? [line] : default,
        _ => texts.Select(IndexText.Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
    };
}
