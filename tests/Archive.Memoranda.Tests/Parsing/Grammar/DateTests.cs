using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

public sealed class DateTests
{
    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    [Theory]
    [InlineData("November 10, 1949", "1949-11-10")]
    [InlineData("November 01, 1962", "1962-11-01")]
    [InlineData("November 10 1949", "1949-11-10")]
    [InlineData("NOVEMBER 10, 1949", "1949-11-10")]
    [InlineData("november 10,1949", "1949-11-10")]
    [InlineData("Nov. 10, 1949", "1949-11-10")]
    [InlineData("Sept. 5, 1960", "1960-09-05")]
    [InlineData("Sep 5, 1960", "1960-09-05")]
    [InlineData("April 14th, 1978", "1978-04-14")]
    [InlineData("10 November 1949", "1949-11-10")]
    [InlineData("06 July 1949", "1949-07-06")]
    [InlineData("1st April, 1949", "1949-04-01")]
    [InlineData("2nd May 1950", "1950-05-02")]
    [InlineData("3rd June 1951", "1951-06-03")]
    [InlineData("6th September 1963", "1963-09-06")]
    [InlineData("\"15\" January 1963", "1963-01-15")]
    [InlineData("“15” January 1963", "1963-01-15")]
    [InlineData("29\" September 1977", "1977-09-29")]
    [InlineData("[[11]] September 1957", "1957-09-11")]
    [InlineData("1972 April 4", "1972-04-04")]
    [InlineData("17.XII.1947", "1947-12-17")]
    [InlineData("8. II. 1950", "1950-02-08")]
    [InlineData("14.ii.1957", "1957-02-14")]
    [InlineData("10.1.1949", "1949-01-10")]
    [InlineData("14.03.1970", "1970-03-14")]
    [InlineData("11.25.1963", "1963-11-25")]
    [InlineData("08/24/1963", "1963-08-24")]
    [InlineData("5/5/1950", "1950-05-05")]
    [InlineData("29 February 1952", "1952-02-29")]
    public void A_day_is_read_in_every_form(string text, string day)
    {
        var date = ArchiveDate.Parse(text);

        date.Start.ToString("uuuu-MM-dd", null).Should().Be(day);
        date.End.Should().Be(date.Start);
        date.Precision.Should().Be(DatePrecision.Day);
        date.Guess.Should().Be(DateGuess.None);
        SmallValue.ShouldReadBack(date);
    }

    [Theory]
    [InlineData("24.III.50", "1950-03-24", DateGuess.Century)]
    [InlineData("5.XI.62", "1962-11-05", DateGuess.Century)]
    [InlineData("13.9.50", "1950-09-13", DateGuess.Century)]
    [InlineData("10.10.55", "1955-10-10", DateGuess.Century)]
    [InlineData("13/5-50", "1950-05-13", DateGuess.Century)]
    [InlineData("10/14/50", "1950-10-14", DateGuess.Century)]
    [InlineData("11.25.63", "1963-11-25", DateGuess.Century)]
    [InlineData("10/11/1950", "1950-11-10", DateGuess.Order)]
    [InlineData("10/11/50", "1950-11-10", DateGuess.Century | DateGuess.Order)]
    public void What_is_not_printed_is_called_a_guess(string text, string day, DateGuess guess)
    {
        var date = ArchiveDate.Parse(text);

        date.Start.ToString("uuuu-MM-dd", null).Should().Be(day);
        date.Guess.Should().Be(guess);
    }

    [Theory]
    [InlineData("November 1967", "1967-11-01", "1967-11-30", DatePrecision.Month)]
    [InlineData("April, 1950", "1950-04-01", "1950-04-30", DatePrecision.Month)]
    [InlineData("February 1952", "1952-02-01", "1952-02-29", DatePrecision.Month)]
    [InlineData("1955", "1955-01-01", "1955-12-31", DatePrecision.Year)]
    [InlineData("12-18 August 1960", "1960-08-12", "1960-08-18", DatePrecision.Range)]
    [InlineData("12–18 August 1960", "1960-08-12", "1960-08-18", DatePrecision.Range)]
    [InlineData("11/12 September 1957", "1957-09-11", "1957-09-11", DatePrecision.Day)]
    [InlineData("31.V - 21.VI.1953", "1953-05-31", "1953-06-21", DatePrecision.Range)]
    [InlineData("31.V–21.VI.1953", "1953-05-31", "1953-06-21", DatePrecision.Range)]
    public void What_is_less_than_a_day_known_has_a_first_and_a_last_day(string text, string first, string last, DatePrecision precision)
    {
        var date = ArchiveDate.Parse(text);

        date.Start.ToString("uuuu-MM-dd", null).Should().Be(first);
        date.End.ToString("uuuu-MM-dd", null).Should().Be(last);
        date.Precision.Should().Be(precision);
        SmallValue.ShouldReadBack(date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("31 June 1949")]
    [InlineData("29 February 1949")]
    [InlineData("0 May 1951")]
    [InlineData("May 32, 1951")]
    [InlineData("32.1.1949")]
    [InlineData("13.13.1949")]
    [InlineData("18-12 August 1960")]
    [InlineData("21.VI - 31.V.1953")]
    [InlineData("0949")]
    [InlineData("2199")]
    [InlineData("19490")]
    [InlineData("49")]
    [InlineData("1 1949")]
    [InlineData("10 November")]
    [InlineData("the 21st")]
    [InlineData("May")]
    [InlineData("6.V")]
    [InlineData("03.11.")]
    [InlineData("IV.1951")]
    [InlineData("1.2.3")]
    [InlineData("No. 65")]
    [InlineData("Mayor 5, 1950")]
    [InlineData("Novembre 10, 1949")]
    [InlineData("November 10, 1949 and more")]
    [InlineData("On November 10, 1949")]
    [InlineData("99999999999999999999")]
    [InlineData("1 December 1949a")]
    [InlineData("10 November 1949, 11 November 1949, 12 November 1949, 13 November 1949, 14 November")]
    public void What_is_no_date_is_not_read_as_one(string text)
    {
        ArchiveDate.TryParse(text, null, out var date).Should().BeFalse();
        date.Should().Be(default(ArchiveDate));
    }

    [Theory]
    [InlineData(" 1  December\n1949 ", "1 December 1949")]
    [InlineData("April  14th, 1978", "April 14th, 1978")]
    [InlineData("1\u00A0December\u00A01949", "1 December 1949")]
    public void The_text_is_as_printed_but_for_its_white_space(string text, string printed) => ArchiveDate.Parse(text).Text.Should().Be(printed);

    [Fact]
    public void A_date_of_another_century_than_the_last_is_read_where_its_year_is_printed()
    {
        ArchiveDate.Parse("5 October 1898").Start.Should().Be(new LocalDate(1898, 10, 5));
        ArchiveDate.Parse("November 9, 2004").Start.Should().Be(new LocalDate(2004, 11, 9));
    }

    [Fact]
    public void Any_day_reads_back_in_every_form() =>
        Prop.ForAll(Gen.Choose(0, 200 * 365).Select(days => new LocalDate(1850, 1, 1).PlusDays(days)).ToArbitrary(), day =>
        {
            var (month, roman) = (MonthNames[day.Month - 1], Romans[day.Month - 1]);
            string[] forms =
            [
                $"{month} {day.Day}, {day.Year}", $"{month} {day.Day:00}, {day.Year}", $"{day.Day} {month} {day.Year}", $"{(month.Length == 3 ? month : month[..3] + ".")} {day.Day}, {day.Year}",
                $"{day.Day}.{roman}.{day.Year}", $"{day.Day}.{day.Month}.{day.Year}", $"“{day.Day}” {month} {day.Year}", $"{day.Year} {month} {day.Day}", $"{day.Day}/{day.Month}/{day.Year}",
            ];
            foreach (var form in forms)
            {
                ArchiveDate.TryParse(form, null, out var date).Should().BeTrue(form);
                date.Start.Should().Be(day, form);
                date.Text.Should().Be(form);
                SmallValue.ShouldReadBack(date);
            }
        })
        .Check(Repeatable.Config.WithMaxTest(200));

    [Fact]
    public void No_text_makes_the_reader_fail() =>
        Prop.ForAll(Generators.Text.ToArbitrary(), text =>
        {
            if (ArchiveDate.TryParse(text, null, out var date))
            {
                SmallValue.ShouldReadBack(date);
            }
        })
        .Check(Repeatable.Config.WithMaxTest(300));
}
