namespace Archive.Memoranda.Export;

/// <summary>How <see cref="CsvWriter"/> writes.</summary>
/// <remarks>The defaults suit programs and are safe in a spreadsheet. For a file to be opened in Excel by a double click: <c>new() { HasByteOrderMark = true, LongestCell = 32_767 }</c>.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record CsvOptions
{
    // No id, number or date is as long.
    private const int ShortestLimit = 200;

    /// <summary>Whether text that a spreadsheet would take for a formula, <c>=cmd|...</c> or <c>- to file</c>, is written without an apostrophe before it. False by default.</summary>
    /// <remarks>Only for programs: opened in a spreadsheet, such text runs.</remarks>
    public bool IsRaw { get; init; }

    /// <summary>Whether each table begins with a byte order mark, without which Excel takes UTF-8 for another encoding. False by default.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>How many UTF-16 units a cell may have; a longer one is cut and ends in <c>…</c>. Null by default: nothing is cut.</summary>
    /// <remarks>Excel takes 32,767 and spills the rest into the rows below.</remarks>
    /// <exception cref="ArgumentException">The value is below 200.</exception>
    public int? LongestCell
    {
        get;
        init => field = value is null or >= ShortestLimit
            ? value
            : throw new ArgumentException($"{nameof(LongestCell)} is {value}; cells have {ShortestLimit} characters or more.", nameof(LongestCell));
    }
}
