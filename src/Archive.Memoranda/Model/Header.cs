namespace Archive.Memoranda;

/// <summary>What a document says of itself at its head.</summary>
/// <remarks>Seed 002, set in two columns and flattened: <c>From the diary of Top Secret</c> / <c>N. V. Roshchin 6 May 1951</c> / <c>No. 65</c>.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Header : FieldedPart
{
    /// <summary>Whose diary or journal the document is from, <c>N. V. ROSHCHIN</c>.</summary>
    public string? Diarist { get; init; }

    /// <summary>The issuing office, where it is a line of its own.</summary>
    public string? Office { get; init; }

    /// <summary>The classification as printed, <c>Top Secret</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>The number of the copy.</summary>
    public string? Copy { get; init; }

    /// <summary>The document's number without its sign, <c>65</c> of <c>No. 65</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The date of writing.</summary>
    public ArchiveDate? Date { get; init; }

    /// <summary>The document's own title, joined to one line.</summary>
    public string? Heading { get; init; }

    /// <summary>To whom it goes, each without its <c>To</c>.</summary>
    public ValueList<string> Addressees { get; init; }

    /// <summary>What else the head says, in printed order: who sent it and how, from where, who took part. <c>Making copies is prohibited</c></summary>
    public ValueList<string> Handling { get; init; }
}
