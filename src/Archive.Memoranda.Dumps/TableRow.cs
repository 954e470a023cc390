namespace Archive.Memoranda.Dumps;

/// <summary>A row of a table on its way to a document.</summary>
/// <param name="columns">Which columns are the record.</param>
internal sealed class TableRow(DumpColumns columns)
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Sets the value of a column; one that says nothing is left out.</summary>
    public void Set(string column, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _values[column] = value;
        }
    }

    /// <summary>The document, named by the number of its record or else by the row.</summary>
    public DumpEntry ToEntry(string table, string row)
    {
        var document = columns.ToRow(Take);
        var others = _values.Where(value => !_taken.Contains(value.Key)).ToDictionary(StringComparer.Ordinal);
        var name = string.IsNullOrWhiteSpace(document.RecordId) ? $"{table}:{row}" : $"{table}/{document.RecordId}";
        return DumpEntry.FromRow(name, document).WithFields(others);
    }

    private string? Take(string column)
    {
        _taken.Add(column);
        return _values.GetValueOrDefault(column);
    }
}
