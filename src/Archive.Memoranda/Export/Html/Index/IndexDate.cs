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
        Span<char> read = stackalloc char[10];
        var length = precision switch
        {
            DatePrecision.Year => 4,
            DatePrecision.Month => 7,
            _ => 10,
        };
        _ = read.TryWrite(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}", out _);
        html.Start("time").Attribute("datetime", read[..length]);
        if (length == 10)
        {
            html.Number(day.Day).Text(" ");
        }

        if (length > 4)
        {
            html.Text(Months[day.Month - 1]).Text(" ");
        }

        html.Number(day.Year).End();
    }
}
