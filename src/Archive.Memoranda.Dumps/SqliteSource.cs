using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Archive.Memoranda.Dumps;

/// <summary>A table of a SQLite database.</summary>
internal sealed class SqliteSource(string path) : IDumpSource
{
    // SQLITE_NOTADB: the file is something else.
    private const int NotADatabase = 26;

    public long? Length => File.Exists(path) ? new FileInfo(path).Length : 0;

#pragma warning disable CS1998 // It blocks where it reads, on the thread that reads for all; the shape is what is wanted.
    public async IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
#pragma warning restore CS1998
    {
        using var rows = new SqliteRows(path, options);
        while (TryNext(rows) is { } entry)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
            if (entry.Error is not null && rows.IsOver)
            {
                yield break;
            }
        }
    }

    // A database that is damaged in the middle gives the rows before the damage.
    private DumpEntry? TryNext(SqliteRows rows)
    {
        try
        {
            return rows.Next();
        }
        catch (SqliteException exception)
        {
            rows.IsOver = true;
            var message = exception.SqliteErrorCode == NotADatabase ? "it is no SQLite database" : exception.Message;
            return DumpEntry.Failed(path, File.Exists(path) ? new InvalidDataException(message) : new FileNotFoundException(message, path));
        }
    }
}
