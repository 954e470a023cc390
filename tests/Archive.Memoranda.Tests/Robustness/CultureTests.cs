using System.Globalization;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>A document is the same in every country and on every thread.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void A_seed_is_read_alike_under_every_culture(string name)
    {
        var expected = Seed.Texts.Values.Select(text => MemorandumParser.Parse(text).Memorandum).ToList();
        var json = expected.ConvertAll(memorandum => MemorandumJson.Serialize(memorandum));

        Under(name, () =>
        {
            Seed.Texts.Values.Select(text => MemorandumParser.Parse(text).Memorandum).Should().Equal(expected);
            expected.ConvertAll(memorandum => MemorandumJson.Serialize(memorandum)).Should().Equal(json);
            json.ConvertAll(MemorandumJson.Deserialize).Should().Equal(expected);
        });
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void Small_values_are_read_and_written_alike_under_every_culture(string name) => Under(name, () =>
    {
        ArchiveDate.Parse("10 APRIL 1949").Start.Month.Should().Be(4);
        ArchiveDate.Parse("6.iv.51").Start.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture).Should().Be("1951-04-06");
        PointLabel.Parse("iii)").Numbers.Should().Equal(3);
        LocatorUnit.Parse("LISTY 3-7").Unit.Should().Be(LocatorUnitKind.List);
        LocatorUnit.Parse("FILE 12").ToString().Should().Be("FILE 12");
        KnownArchive.Find("sapmo-barch")!.Country.Should().Be("Germany");
        new TextSpan(1234567, 8).ToString().Should().Be("[1234567, 1234575)");
    });

    /// <remarks>Arabic-Indic digits are digits to <c>char.IsDigit</c>, not to an archive.</remarks>
    [Fact]
    public void Digits_of_other_scripts_are_text()
    {
        ArchiveDate.TryParse("١٩٥٥", null, out _).Should().BeFalse();
        PointLabel.TryParse("٣.", null, out _).Should().BeFalse();
        PageRange.TryParse("١-٢", null, out _).Should().BeFalse();
        MemorandumParser.Parse("٣. Text of a document that has no point.").Memorandum.Points.Should().BeEmpty();
    }

    [Fact]
    public void Letters_that_look_alike_are_told_apart()
    {
        MemorandumParser.Parse("[ѕic] and [sic] in a sentence of a body.").Memorandum.Editorial.Select(mark => mark.Kind == EditorialKind.Correction).Should().Equal(false, true);
    }

    private static void Under(string name, Action body)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
            body();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }
}
