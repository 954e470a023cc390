namespace Archive.Memoranda;

/// <summary>The sources of dumps that need no other package: files of text, of NDJSON, and archives of them.</summary>
/// <remarks>
/// <para>What a file is, its name tells: <c>.ndjson</c> and <c>.jsonl</c> are NDJSON, <c>.zip</c>, <c>.tar</c>, <c>.tar.gz</c>, <c>.tgz</c> and <c>.gz</c> are opened,
/// everything else is text. A text can hold many documents: it is cut where a new page begins, with the archive's furniture or with a date before
/// a download's labels; a form feed is a page break and cuts nothing. In folders and archives <c>.txt</c>, <c>.ndjson</c>, <c>.jsonl</c> and their <c>.gz</c> are read.</para>
/// <para>Tables and databases are sources of the package <c>Archive.Memoranda.Dumps</c>.</para>
/// </remarks>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class DumpSource
{
    /// <summary>A file, every file of documents in a folder and its folders, or the files of a pattern, <c>texts/*.txt</c>.</summary>
    /// <param name="path">The path; <c>*</c> and <c>?</c> can stand in its last part.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static IDumpSource FromPath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new PathSource(path);
    }

    /// <summary>A stream, read once and closed behind its last document.</summary>
    /// <param name="stream">The bytes.</param>
    /// <param name="name">Its name, which tells what it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static IDumpSource FromStream(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new StreamSource(stream, name);
    }

    /// <summary>Documents from anywhere.</summary>
    /// <param name="entries">The documents.</param>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    public static IDumpSource From(IEnumerable<DumpEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return new EntrySource(entries);
    }

    /// <summary>Sources one behind the other.</summary>
    /// <param name="sources">The sources.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sources"/> or one of them is null.</exception>
    public static IDumpSource Concat(params IReadOnlyList<IDumpSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources)
        {
            ArgumentNullException.ThrowIfNull(source, nameof(sources));
        }

        return sources.Count == 1 ? sources[0] : new JoinedSource(sources);
    }
}
