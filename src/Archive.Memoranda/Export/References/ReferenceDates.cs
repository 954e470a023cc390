namespace Archive.Memoranda.Export.References;

/// <summary>The dates of a memorandum.</summary>
/// <param name="Issued">
/// The date that the archive gives it, which is mostly that of the event: the record's, else the citation's, else that of the head. Where the archive knows month or year
/// alone, and citation or head a day in it, that day.
/// </param>
/// <param name="Written">The date of the head, where it is another one.</param>
internal readonly record struct ReferenceDates(ArchiveDate? Issued, ArchiveDate? Written)
{
    public static ReferenceDates Of(Memorandum memorandum)
    {
        var (recorded, cited, written) = (Dated(memorandum.Record.Date), Dated(memorandum.Citation?.Date), Dated(memorandum.Header?.Date));
        var issued = Finer(Finer(recorded ?? cited ?? written, cited), written);
        var isOther = written is { } day && issued is { } known && (day.Start, day.End) != (known.Start, known.End);
        return new(issued, isOther ? written : null);
    }

    private static ArchiveDate? Finer(ArchiveDate? date, ArchiveDate? other) =>
        date is { Precision: DatePrecision.Year or DatePrecision.Month } coarse && other is { } fine && (fine.Start > coarse.Start || fine.End < coarse.End)
            && coarse.Start <= fine.Start && fine.End <= coarse.End ? other : date;

    // The default value of a date is none, and bibliographies have no years before the first.
    private static ArchiveDate? Dated(ArchiveDate? date) => date is { Start.Year: > 0 } given && (given.Text.Length > 0 || given.Start.Year > 1) ? given : null;
}
