using System.Globalization;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>Writes a date with its printed text and, where XML can say them, the days that it stands for.</summary>
internal static class TeiDate
{
    public static void Write(TeiXml xml, ArchiveDate date, string? type)
    {
        xml.Start("date").Attribute("type", type);
        if (IsSayable(date.Start) && IsSayable(date.End))
        {
            WriteDays(xml, date);
        }

        xml.Attribute("cert", date.Guess == DateGuess.None ? null : "low").Text(date.Text).End();
    }

    public static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    // XML Schema has no year 0, and readers differ about years before it.
    public static bool IsSayable(LocalDate day) => day.Year is >= 1 and <= 9999;

    private static void WriteDays(TeiXml xml, ArchiveDate date)
    {
        var (start, end) = (date.Start, date.End);
        var length = date.Precision switch
        {
            DatePrecision.Day when start == end => 10,
            DatePrecision.Month when start.Year == end.Year && start.Month == end.Month => 7,
            DatePrecision.Year when start.Year == end.Year => 4,
            _ => 0,
        };
        if (length > 0)
        {
            xml.Attribute("when", Day(start).AsSpan(0, length));
            return;
        }

        xml.Attribute("notBefore", Day(start)).Attribute("notAfter", Day(end));
    }
}
