namespace Archive.Memoranda.Parsing.Lines;

/// <summary>The labels that pages print, by the field that they name. The first five stand in the front of a download, in this order.</summary>
internal enum RecordLabel : byte
{
    None,
    Citation,
    Summary,
    Credits,
    OriginalLanguage,
    Contents,
    Authors,
    People,
    Places,
    Topics,
    RelatedDocuments,
    DocumentInformation,
    Source,
    OriginalArchive,
    Rights,
    Uploaded,
    Type,
    Language,
    RecordId,
    Classification,
    Donors,
    Title,
    Date,
}
