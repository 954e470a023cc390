using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Model;

public sealed class KnownArchiveTests
{
    [Fact]
    public void Every_abbreviation_and_name_is_found_and_is_that_of_one_archive()
    {
        foreach (var archive in KnownArchive.All)
        {
            KnownArchive.Find(archive.Abbreviation).Should().Be(archive);
            KnownArchive.Find(archive.Name).Should().Be(archive);
            KnownArchive.Find(archive.OriginalName).Should().Be(archive);
        }
    }

    [Fact]
    public void Every_alias_finds_its_archive()
    {
        KnownArchive.Aliases.Should().NotBeEmpty();
        foreach (var (archive, alias) in KnownArchive.Aliases)
        {
            KnownArchive.Find(alias).Should().Be(archive, "{0} is another name of {1}", alias, archive.Abbreviation);
        }
    }

    [Fact]
    public void No_archive_stands_twice_in_the_table()
    {
        KnownArchive.All.Select(archive => archive.Abbreviation).Should().OnlyHaveUniqueItems();
        KnownArchive.All.Select(archive => archive.Name).Should().OnlyHaveUniqueItems();
        KnownArchive.All.Select(archive => archive.OriginalName).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_column_is_empty_or_padded()
    {
        foreach (var archive in KnownArchive.All)
        {
            string[] columns = [archive.Abbreviation, archive.Name, archive.OriginalName, archive.Place, archive.Country];

            columns.Should().AllSatisfy(column => column.Should().NotBeNullOrWhiteSpace().And.Be(column.Trim()));
        }
    }

    [Theory]
    [InlineData("AVPRF")]
    [InlineData("AVP RF")]
    [InlineData("AVP-RF")]
    [InlineData("A.V.P.R.F.")]
    [InlineData("avprf")]
    [InlineData(" AVP\u00a0RF ")]
    [InlineData("Archive of Foreign Policy, Russian Federation")]
    public void Spellings_of_one_abbreviation_find_one_archive(string abbreviation)
    {
        var archive = KnownArchive.Find(abbreviation);

        archive.Should().Be(new KnownArchive(
            "AVPRF", "Archive of Foreign Policy of the Russian Federation", "Arkhiv vneshnei politiki Rossiiskoi Federatsii", "Moscow", "Russia"));
    }

    [Theory]
    [InlineData("MOL", "MNL OL")]
    [InlineData("PolA AA", "PA AA")]
    [InlineData("MfS", "BStU")]
    [InlineData("SA RF", "GARF")]
    [InlineData("TsKhSD", "RGANI")]
    [InlineData("SAPMO-BA", "SAPMO-BArch")]
    [InlineData("AMFAR", "AMAE")]
    [InlineData("AUV KSC", "AÚV KSČ")]
    [InlineData("Bundesarchiv", "BArch")]
    public void Another_name_of_an_archive_finds_it(string alias, string abbreviation) => KnownArchive.Find(alias)!.Abbreviation.Should().Be(abbreviation);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" . - ")]
    [InlineData("AVPR")]
    [InlineData("AVPRF, f. 0100")]
    [InlineData("FO")]
    public void What_the_table_does_not_have_finds_nothing(string? abbreviation) => KnownArchive.Find(abbreviation).Should().BeNull();

    [Fact]
    public void A_long_text_finds_nothing() => KnownArchive.Find(new string('A', 1_000_000)).Should().BeNull();

    [Fact]
    public void An_abbreviation_is_found_in_every_culture() =>
        UseCulture.Each(() =>
        {
            KnownArchive.Find("rgani")!.Abbreviation.Should().Be("RGANI");
            KnownArchive.Find("amip")!.Abbreviation.Should().Be("AMIP");
        });

    [Fact]
    public void A_repository_leads_to_the_archive_that_it_names()
    {
        new Repository { Text = "Archive of the President, Russian Federation (APRF)", Abbreviation = "APRF" }.Known!.Abbreviation.Should().Be("APRF");
        new Repository { Text = "Nehru Memorial Museum and Library" }.Known!.Country.Should().Be("India");
        new Repository { Text = "Archive of a town that nobody knows" }.Known.Should().BeNull();
    }
}
