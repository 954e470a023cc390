namespace Archive.Memoranda;

/// <summary>Where the documents of a dump come from. <see cref="DumpSource"/> makes the usual ones; a table or a service of one's own implements it.</summary>
/// <threadsafety>A source is read by one thread at a time; reading it twice at once is up to the source.</threadsafety>
public interface IDumpSource
{
    /// <summary>How many bytes there are to read, for a measure of progress; null where that is not known before.</summary>
    long? Length { get; }

    /// <summary>Gives the documents in their order, unparsed.</summary>
    /// <param name="options">Limits and names of fields.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>What can't be read is an entry that says why, see <see cref="DumpEntry.Failed(string, Exception)"/>; the sequence throws for cancellation alone.</remarks>
    IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, CancellationToken cancellationToken = default);
}
