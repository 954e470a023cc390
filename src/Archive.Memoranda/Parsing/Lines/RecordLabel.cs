namespace Archive.Memoranda.Parsing.Lines;

/// <summary>The labels that pages print, by the field that they name. The first six stand in the front of a download, in this order; a file that this library wrote has others among them.</summary>
internal enum RecordLabel : byte
{
    None,
    Citation,
    Summary,
    Credits,
    OriginalLanguage,
    Contents,
    DocumentText,
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
    Unrecognized,
    Title,
    Date,
}
