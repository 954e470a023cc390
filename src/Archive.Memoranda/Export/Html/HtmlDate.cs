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

        if (Open(html, known))
        {
            html.Direction(known.Text).Text(known.Text).End();
        }
        else
        {
            html.Isolated(known.Text);
        }
    }

    /// <summary>Opens the <c>time</c> of a date whose text the caller writes; false, and nothing is opened, where HTML cannot say the date.</summary>
    public static bool Open(HtmlMarkup html, ArchiveDate date)
    {
        if (DateForm.Of(date) is not { } form)
        {
            return false;
        }

        html.Start("time").Attribute("datetime", form);
        return true;
    }

    /// <summary>What the reader of the date had to guess, in words; null where the print says it all.</summary>
    public static string? GuessOf(ArchiveDate date) => date.Guess == DateGuess.None || !DateForm.IsSayable(date.Start) ? null : $"read as {DateForm.Day(date.Start)}";
}
