namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as tables of comma-separated values, for pandas, R, DuckDB and spreadsheets.</summary>
/// <remarks>
/// <para>There are four tables, <see cref="CsvTable"/>, each a file of its own with a line of names; <see cref="ColumnsOf"/> lists them. The column <c>id</c> has the memorandum's id of
/// <see cref="MemorandumIds"/> and joins them: the same memoranda in the same order have the same ids in each table, and in every other format.</para>
/// <para>The form is that of RFC 4180 in UTF-8, with line feeds. Text stands in quotation marks, numbers, dates and <c>true</c> or <c>false</c> do not, and a cell of what is not
/// printed is empty. The items of a list are parted by <c> | </c>; an item's own <c>|</c> becomes <c>¦</c>. A line break of any kind in a cell is a line feed, and what is no
/// character, or a control, becomes U+FFFD. Text that a spreadsheet would run as a formula gets an apostrophe before it, unless <see cref="CsvOptions.IsRaw"/> is set.</para>
/// </remarks>
/// <example>
/// <code>
/// CsvWriter.WriteTables(memoranda, table => File.Create(CsvWriter.FileNameOf(table)));
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class CsvWriter
{
    private static readonly CsvOptions Defaults = new();

    /// <summary>Writes the rows of one memorandum in one table, with the line of names.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static void Write(Memorandum memorandum, CsvTable table, TextWriter writer, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], table, writer, options);
    }

    /// <inheritdoc cref="Write(Memorandum, CsvTable, TextWriter, CsvOptions?)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(Memorandum memorandum, CsvTable table, Stream stream, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], table, stream, options);
    }

    /// <summary>Writes one table of memoranda, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, CsvTable table, TextWriter writer, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        using var output = new CsvOutput(CsvRows.Of(table), writer, options ?? Defaults);
        Write(memoranda, [output]);
    }

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, CsvTable, TextWriter, CsvOptions?)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, CsvTable table, Stream stream, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, table, writer, options);
    }

    /// <summary>Writes every table of memoranda in one pass over them, each memorandum as it comes.</summary>
    /// <param name="memoranda">The memoranda. They are gone through once.</param>
    /// <param name="open">Opens the stream of a table, which is UTF-8 and closed at the end; null for a table that is not wanted. It is called once for each, before the first memorandum.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="open"/> is null.</exception>
    public static void WriteTables(IEnumerable<Memorandum> memoranda, Func<CsvTable, Stream?> open, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(open);
        options ??= Defaults;
        using var records = CsvOutput.Open(CsvTable.Memoranda, open, options);
        using var points = CsvOutput.Open(CsvTable.Points, open, options);
        using var editorial = CsvOutput.Open(CsvTable.Editorial, open, options);
        using var sources = CsvOutput.Open(CsvTable.Sources, open, options);
        Write(memoranda, [records, points, editorial, sources]);
    }

    /// <summary>The names of a table's columns in their order, which is always the same.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static ValueList<string> ColumnsOf(CsvTable table) => CsvRows.Of(table).Columns;

    /// <summary>The name that a table's file has by custom, <c>points.csv</c>.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public static string FileNameOf(CsvTable table) => CsvRows.Of(table).FileName;

    /// <summary>The parts of a memorandum that no table holds. The places of single fields and the kinds of blocks are in none and are not listed.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return CsvLosses.Of(memorandum).ToValueList();
    }

    private static void Write(IEnumerable<Memorandum> memoranda, CsvOutput?[] outputs)
    {
        var ids = new MemorandumIds();
        foreach (var output in outputs)
        {
            output?.WriteNames();
        }

        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            var id = ids.Take(memorandum);
            foreach (var output in outputs)
            {
                output?.Write(id, memorandum);
            }
        }

        foreach (var output in outputs)
        {
            output?.Flush();
        }
    }
}
