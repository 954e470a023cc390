namespace Archive.Memoranda.Export;

/// <summary>The columns of a date: its first and last day, how much is known, what was guessed, and the date as printed.</summary>
internal static class CsvDates
{
    private static readonly ValueList<DateGuess> Guesses = [DateGuess.Century, DateGuess.Order];

    public static (string Name, Action<CsvCells, T> Write)[] Columns<T>(string name, Func<T, ArchiveDate?> dateOf) =>
    [
        (name + "_start", (cells, row) => cells.Day(dateOf(row)?.Start)),
        (name + "_end", (cells, row) => cells.Day(dateOf(row)?.End)),
        (name + "_precision", (cells, row) => cells.Text(dateOf(row) is { } date ? CsvNames<DatePrecision>.Of(date.Precision) : null)),
        (name + "_guess", (cells, row) => WriteGuess(cells, dateOf(row)?.Guess ?? DateGuess.None)),
        (name + "_text", (cells, row) => cells.Text(dateOf(row)?.Text)),
    ];

    private static void WriteGuess(CsvCells cells, DateGuess guess) =>
        cells.ItemsWhere(Guesses, part => guess.HasFlag(part) ? part == DateGuess.Century ? "century" : "order" : null);
}
