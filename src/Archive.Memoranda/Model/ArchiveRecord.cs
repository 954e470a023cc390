using NodaTime;

namespace Archive.Memoranda;

/// <summary>What the archive says about a document, in the envelope that it prints around it.</summary>
/// <remarks>Values are those of the page's own labels; the number in an address is <see cref="Citation.RecordId"/>, not <see cref="RecordId"/>.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ArchiveRecord : FieldedPart
{
    /// <summary>The date of the page, mostly of the event, <c>November 10, 1949</c>; sometimes of the writing.</summary>
    public ArchiveDate? Date { get; init; }

    /// <summary>The title of the page.</summary>
    public string? Title { get; init; }

    /// <summary>The archivists' summary.</summary>
    public string? Summary { get; init; }

    /// <summary>The line of thanks to a donor, <c>This document was made possible with support from Leon Levy Foundation</c>.</summary>
    public string? Credits { get; init; }

    /// <summary>The languages of the original, <c>Russian</c>.</summary>
    public ValueList<string> OriginalLanguages { get; init; }

    /// <summary>What the file holds, <c>Translation - English</c>.</summary>
    public ValueList<string> Contents { get; init; }

    /// <summary>The authors as the catalogue names them.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>The people and organisations of the catalogue.</summary>
    public ValueList<string> People { get; init; }

    /// <summary>The places of the catalogue.</summary>
    public ValueList<string> Places { get; init; }

    /// <summary>The topics and subjects of the catalogue.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>The page's source line; its parts are in <see cref="Memorandum.Citation"/>.</summary>
    public string? Source { get; init; }

    /// <summary>The archives of the original, <c>Archive of Foreign Policy of the Russian Federation (AVPRF)</c>.</summary>
    public ValueList<string> OriginalArchives { get; init; }

    /// <summary>The statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The day the document was put on the site.</summary>
    public LocalDate? Uploaded { get; init; }

    /// <summary>The kind of document in the catalogue's words, <c>Memorandum of Conversation</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The archive's number for the record, a string: it is a name, not a quantity.</summary>
    public string? RecordId { get; init; }

    /// <summary>The classification of the original, <c>Top Secret</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>The donors that the catalogue lists.</summary>
    public ValueList<string> Donors { get; init; }
}
