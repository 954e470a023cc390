namespace Archive.Memoranda.Export;

/// <summary>Writes a date with its printed text and, where XML can say them, the days that it stands for.</summary>
internal static class TeiDate
{
    public static void Write(TeiXml xml, ArchiveDate date, string? type)
    {
        Open(xml, date, type);
        xml.Text(date.Text).End();
    }

    /// <summary>Opens the element of a date whose text the caller writes.</summary>
    public static void Open(TeiXml xml, ArchiveDate date, string? type)
    {
        xml.Start("date").Attribute("type", type);
        if (DateForm.Of(date) is { } form)
        {
            xml.Attribute("when", form);
        }
        else if (DateForm.IsSayable(date.Start) && DateForm.IsSayable(date.End))
        {
            xml.Attribute("notBefore", DateForm.Day(date.Start)).Attribute("notAfter", DateForm.Day(date.End));
        }

        xml.Attribute("cert", date.Guess == DateGuess.None ? null : "low");
    }
}
