namespace Archive.Memoranda;

/// <summary>What a file of a dump is, by its name.</summary>
internal enum FileKind
{
    /// <summary>Anything else: text, of one document or many.</summary>
    Text,
    Ndjson,
    Zip,
    Tar,
    Gzip,
    Csv,
    Sqlite,
}
