using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Archive.Memoranda.Dumps;

/// <summary>The rows of a table, an entry each, in the order in which the database keeps them.</summary>
internal sealed class SqliteRows(string path, DumpOptions options) : IDisposable
{
    private SqliteConnection? _connection;
    private SqliteCommand? _command;
    private SqliteDataReader? _reader;
    private long _row;
    private long _rows;
    private long _consumed;

    /// <summary>Whether nothing more can be read.</summary>
    public bool IsOver { get; set; }

    /// <summary>The next row; null behind the last.</summary>
    public DumpEntry? Next()
    {
        if (_reader is null && Open() is { } mistake)
        {
            IsOver = true;
            return DumpEntry.Failed(path, new InvalidDataException(mistake));
        }

        if (!_reader!.Read())
        {
            IsOver = true;
            return _row == 0 ? DumpEntry.Failed(path, new InvalidDataException("it has no row")) : null;
        }

        _row++;
        return Row(_reader).WithConsumed(TakeShare());
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _command?.Dispose();
        _connection?.Dispose();
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // The last column is the length of the body; of a body that is too long nothing is read but that.
    private string? Open()
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        _connection.Open();
        var columns = Columns();
        if (columns.Count == 0)
        {
            return $"it has no table '{options.Columns.Table}'";
        }

        if (!columns.Contains(options.Columns.Body, StringComparer.Ordinal))
        {
            return $"its table '{options.Columns.Table}' has no column '{options.Columns.Body}'";
        }

        var body = Quoted(options.Columns.Body);
        var selected = columns.Select(column => column == options.Columns.Body ? $"CASE WHEN length({body}) <= $most THEN {body} END AS {body}" : Quoted(column));
        _command = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of columns are quoted; they come from the database itself and from the caller's options.
        _command.CommandText = $"SELECT {string.Join(", ", selected)}, length({body}) FROM {Quoted(options.Columns.Table)}";
#pragma warning restore CA2100
        _command.Parameters.AddWithValue("$most", options.MaxDocumentBytes);
        _rows = CountRows();
        _reader = _command.ExecuteReader();
        return null;
    }

    private long CountRows()
    {
        using var command = _connection!.CreateCommand();
#pragma warning disable CA2100 // See above.
        command.CommandText = $"SELECT count(*) FROM {Quoted(options.Columns.Table)}";
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }

    // Where in the file a row stands nobody says: each counts for the same share of its bytes.
    private long TakeShare()
    {
        var consumed = (long)((double)new FileInfo(path).Length * Math.Min(_row, _rows) / _rows);
        var share = Math.Max(0, consumed - _consumed);
        _consumed += share;
        return share;
    }

    private List<string> Columns()
    {
        using var command = _connection!.CreateCommand();
        command.CommandText = "SELECT name FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", options.Columns.Table);
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private DumpEntry Row(SqliteDataReader reader)
    {
        var last = reader.FieldCount - 1;
        var row = new TableRow(options.Columns);
        for (var column = 0; column < last; column++)
        {
            row.Set(reader.GetName(column), reader.IsDBNull(column) ? null : reader.GetString(column));
        }

        var number = _row.ToString(CultureInfo.InvariantCulture);
        return !reader.IsDBNull(last) && reader.GetInt64(last) > options.MaxDocumentBytes
            ? DumpEntry.TooLarge($"{path}:{number}", options)
            : row.ToEntry(path, number);
    }
}
