using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Archive.Memoranda.Dumps;

/// <summary>The rows of a file of comma-separated values, an entry each.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvReader _csv;
    private readonly DumpOptions _options;
    private string[] _header = [];
    private bool _isUnclosed;
    private bool _isOver;

    public CsvRows(TextReader text, DumpOptions options, bool isTabbed)
    {
        _options = options;
        _csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = isTabbed ? "\t" : ",",
            MissingFieldFound = null,
            MaxFieldSize = options.MaxDocumentBytes,

            // A quotation mark inside a bare value is a character like others; a value that begins with one and does not end swallows all that follows.
            BadDataFound = field => _isUnclosed |= field.Field.TrimStart().StartsWith('"'),
        });
    }

    /// <summary>Reads the names of the columns; says what is wrong with them, or null.</summary>
    public string? FindMistakeInHeader()
    {
        try
        {
            if (!_csv.Read() || !_csv.ReadHeader())
            {
                return "it has no line of names";
            }
        }
        catch (CsvHelperException exception)
        {
            return FirstLine(exception);
        }

        _header = _csv.HeaderRecord!;
        return _header.Contains(_options.Columns.Body, StringComparer.Ordinal) ? null : $"it has no column '{_options.Columns.Body}'";
    }

    /// <summary>The next row; null behind the last.</summary>
    public DumpEntry? Next(string table)
    {
        try
        {
            _isUnclosed = false;
            if (_isOver || !_csv.Read())
            {
                return null;
            }

            // Its values are looked at when they are asked for.
            var row = Row(table);
            return _isUnclosed ? DumpEntry.Failed(Name(table), new InvalidDataException("a quotation mark opens a value here that nothing closes")) : row;
        }
        catch (MaxFieldSizeException)
        {
            // Where such a value ends can't be told any more.
            _isOver = true;
            return DumpEntry.TooLarge(Name(table), _options);
        }
        catch (CsvHelperException exception)
        {
            return DumpEntry.Failed(Name(table), new InvalidDataException(FirstLine(exception)));
        }
    }

    public void Dispose() => _csv.Dispose();

    private static string FirstLine(CsvHelperException exception) => exception.Message.Split('\n')[0].Trim();

    private DumpEntry Row(string table)
    {
        var row = new TableRow(_options.Columns);
        for (var column = 0; column < _header.Length && column < _csv.Parser.Count; column++)
        {
            row.Set(_header[column], _csv.Parser[column]);
        }

        return row.ToEntry(table, RowNumber);
    }

    private string RowNumber => (_csv.Parser.Row - 1).ToString(CultureInfo.InvariantCulture);

    private string Name(string table) => $"{table}:{RowNumber}";
}
