namespace Archive.Memoranda;

/// <summary>The archive's citation of a document, part by part.</summary>
/// <remarks>
/// <para>A full citation reads <c>"Title", November 10, 1949, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85. Translated
/// by David Wolff. &lt;address&gt;</c>. A page that prints a source line only has that line's sources, notes and contributions.</para>
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Citation : FieldedPart
{
    /// <summary>The whole citation, its white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>The quoted title without its quotation marks and the comma.</summary>
    public string? Title { get; init; }

    /// <summary>The date behind the title.</summary>
    public ArchiveDate? Date { get; init; }

    /// <summary>The platform, <c>Wilson Center Digital Archive</c> or <c>History and Public Policy Program Digital Archive</c>.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the original lies; a citation can name several archives, or none.</summary>
    public ValueList<ArchivalSource> Sources { get; init; }

    /// <summary>Reprints, publications and provenance, each without its final dot.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Who translated, obtained or contributed the document, an entry for each person and role in printed order.</summary>
    public ValueList<Contribution> Contributions { get; init; }

    /// <summary>The address of the record, without angle brackets.</summary>
    public string? Url { get; init; }

    /// <summary>The number in the address, <c>117886</c> of <c>.../document/117886</c>.</summary>
    public string? RecordId { get; init; }
}
