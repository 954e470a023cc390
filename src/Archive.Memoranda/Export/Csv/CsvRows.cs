namespace Archive.Memoranda.Export;

/// <summary>What a table's rows are made of.</summary>
internal abstract class CsvRows
{
    private static readonly CsvRows[] All = [new CsvMemorandumRows(), new CsvPointRows(), new CsvMarkRows(), new CsvSourceRows()];

    public abstract ValueList<string> Columns { get; }

    public abstract string FileName { get; }

    public static CsvRows Of(CsvTable table) => (uint)table < (uint)All.Length ? All[(int)table] : throw new ArgumentException($"There is no table {(int)table}.", nameof(table));

    /// <summary>Writes the rows of a memorandum.</summary>
    public abstract void Write(CsvCells cells, string id, Memorandum memorandum);
}

/// <summary>What a table's rows are made of, when each is of a thing of one type.</summary>
internal abstract class CsvRows<T>(string fileName, (string Name, Action<CsvCells, T> Write)[] columns) : CsvRows
{
    public override ValueList<string> Columns { get; } = columns.Select(static column => column.Name).ToValueList();

    public override string FileName => fileName;

    public override void Write(CsvCells cells, string id, Memorandum memorandum)
    {
        foreach (var row in RowsOf(id, memorandum, cells.Scratch))
        {
            foreach (var (_, write) in columns)
            {
                write(cells, row);
            }

            cells.EndRow();
        }
    }

    /// <summary>The rows of a memorandum. One that is handed out is written before the next is asked for, so that they can share the scratch.</summary>
    protected abstract IEnumerable<T> RowsOf(string id, Memorandum memorandum, CsvBuffer scratch);
}
