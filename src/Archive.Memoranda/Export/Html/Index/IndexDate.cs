using System.Globalization;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>Dates as a table shows them, <c>10 Nov 1949</c>, with the date that programs read.</summary>
internal static class IndexDate
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public static void Write(HtmlMarkup html, HtmlIndexEntry entry)
    {
        if (IndexTimeline.DayOf(entry) is not { } first || entry.Date is not { } date)
        {
            html.Element("span", "undated", "quiet");
            return;
        }

        Write(html, first, date.Precision);
        if (date.Precision == DatePrecision.Range && date.End != first)
        {
            html.Text(" – ");
            Write(html, date.End, date.Precision);
        }

        html.Text(date.Guess == DateGuess.None ? "" : " (?)");
    }

    private static void Write(HtmlMarkup html, LocalDate day, DatePrecision precision)
    {
        var culture = CultureInfo.InvariantCulture;
        var month = Months[day.Month - 1];
        var (read, shown) = precision switch
        {
            DatePrecision.Year => (string.Create(culture, $"{day.Year:0000}"), string.Create(culture, $"{day.Year}")),
            DatePrecision.Month => (string.Create(culture, $"{day.Year:0000}-{day.Month:00}"), string.Create(culture, $"{month} {day.Year}")),
            _ => (string.Create(culture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}"), string.Create(culture, $"{day.Day} {month} {day.Year}")),
        };
        html.Start("time").Attribute("datetime", read).Text(shown).End();
    }
}
