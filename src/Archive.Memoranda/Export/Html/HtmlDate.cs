namespace Archive.Memoranda.Export;

/// <summary>Writes a date as printed and, where HTML can say it, the day, month or year that it stands for.</summary>
internal static class HtmlDate
{
    public static void Write(HtmlMarkup html, ArchiveDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        if (MachineForm(known) is not { } form)
        {
            html.Isolated(known.Text);
            return;
        }

        html.Start("time").Attribute("datetime", form).Direction(known.Text).Text(known.Text).End();
    }

    /// <summary>What the reader of the date had to guess, in words; null where the print says it all.</summary>
    public static string? GuessOf(ArchiveDate date) => date.Guess == DateGuess.None || !TeiDate.IsSayable(date.Start) ? null : $"read as {TeiDate.Day(date.Start)}";

    private static string? MachineForm(ArchiveDate date)
    {
        var (start, end) = (date.Start, date.End);
        var length = date.Precision switch
        {
            DatePrecision.Day when start == end => 10,
            DatePrecision.Month when start.Year == end.Year && start.Month == end.Month => 7,
            DatePrecision.Year when start.Year == end.Year => 4,
            _ => 0,
        };
        return length > 0 && TeiDate.IsSayable(start) ? TeiDate.Day(start)[..length] : null;
    }
}
