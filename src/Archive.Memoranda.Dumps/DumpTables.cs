namespace Archive.Memoranda.Dumps;

/// <summary>The sources of dumps that are tables: a row is a document, its columns are the archive's record, one of them is the text.</summary>
/// <remarks><see cref="DumpOptions.Columns"/> names the columns; by default they are those of the public scraper of the archive.</remarks>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class DumpTables
{
    /// <summary>Anything that can be read: a table by its ending <c>.csv</c>, <c>.tsv</c>, <c>.db</c>, <c>.sqlite</c> or <c>.sqlite3</c>, else what <see cref="DumpSource.FromPath"/> takes.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static IDumpSource FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" or ".TSV" => FromCsv(path),
            ".DB" or ".SQLITE" or ".SQLITE3" => FromSqlite(path),
            _ => DumpSource.FromPath(path),
        };
    }

    /// <summary>A file of comma-separated values with a line of names; of tab-separated values where its name ends with <c>.tsv</c>.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static IDumpSource FromCsv(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new CsvSource(path);
    }

    /// <summary>A database, of which the table <see cref="DumpColumns.Table"/> is read, in the order of its rows. It is opened for reading alone.</summary>
    /// <param name="path">The path.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static IDumpSource FromSqlite(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteSource(path);
    }
}
