namespace Archive.Memoranda.Export;

/// <summary>A table on its way out.</summary>
internal sealed class CsvOutput(CsvRows rows, TextWriter writer, CsvOptions options) : IDisposable
{
    private readonly CsvCells _cells = new(writer, options);
    private Stream? _opened;

    /// <summary>A table whose stream a caller opens, and which closes it; null where he opens none.</summary>
    public static CsvOutput? Open(CsvTable table, Func<CsvTable, Stream?> open, CsvOptions options) =>
        open(table) is { } stream ? new(CsvRows.Of(table), Utf8Output.Of(stream), options) { _opened = stream } : null;

    public void WriteNames()
    {
        if (options.HasByteOrderMark)
        {
            writer.Write('\uFEFF');
        }

        foreach (var name in rows.Columns)
        {
            _cells.Text(name);
        }

        _cells.EndRow();
    }

    public void Write(string id, Memorandum memorandum) => rows.Write(_cells, id, memorandum);

    public void Flush() => _cells.Flush();

    public void Dispose()
    {
        _cells.Dispose();
        if (_opened is not null)
        {
            using (_opened)
            {
                writer.Dispose();
            }
        }
    }
}
