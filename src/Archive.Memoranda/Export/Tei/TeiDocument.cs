using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>A memorandum on its way to TEI, with what its parts refer to.</summary>
internal sealed class TeiDocument
{
    public TeiDocument(Memorandum memorandum, string id, TeiOptions options)
    {
        (Memorandum, Id) = (memorandum, id);
        People = new(memorandum, id);
        Editors = new(memorandum, id);
        Notes = new(memorandum, id);
        Marks = new(memorandum);
        Genre = ReferenceGenre.Of(memorandum, memorandum.Title);
        Original = memorandum.Record.OriginalLanguages.IsEmpty ? null : LanguageTag.Of(memorandum.Record.OriginalLanguages[0]);
        TextLanguage = LanguageTag.OfText(memorandum.Record.Contents) ?? options.TextLanguage;
    }

    public Memorandum Memorandum { get; }

    public string Id { get; }

    /// <summary>The title, else the heading; a document without either is called by its id, since TEI wants a title.</summary>
    public string Title => Memorandum.Title ?? Memorandum.Header?.Heading ?? $"Document {Id}";

    public TeiPeople People { get; }

    public TeiEditors Editors { get; }

    public TeiNotes Notes { get; }

    public ValueMarks Marks { get; }

    /// <summary>The kind of document, <c>Memorandum of conversation</c>: the catalogue's type, else what title or heading call it; null where they do not.</summary>
    public string? Genre { get; }

    /// <summary>The tag of the language that was translated from; null where it is not known.</summary>
    public string? Original { get; }

    /// <summary>The tag of the language of the text at hand; null where it is not known.</summary>
    public string? TextLanguage { get; }
}
