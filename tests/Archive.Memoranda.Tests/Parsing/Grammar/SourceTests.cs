using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>A source: the archive, what joins it to its locator, and the units in it.</summary>
public sealed class SourceTests
{
    [Theory]
    [InlineData("AVPRF, f. 0100, op. 3, ll. 1-2", "AVPRF", "AVPRF")]
    [InlineData("AVPRF: fond 0100, opis 3", "AVPRF", "AVPRF")]
    [InlineData("AVPRF f. 0100, op. 3", "AVPRF", "AVPRF")]
    [InlineData("AVP RF F. 0102, Op. 3", "AVP RF", "AVP RF")]
    [InlineData("Archive of the President, Russian Federation (APRF), fond (f.) 45", "Archive of the President, Russian Federation (APRF)", "APRF")]
    [InlineData("Polish Foreign Ministry Archive.", "Polish Foreign Ministry Archive", null)]
    [InlineData("Archives of the Ministry of Foreign Affairs, France.", "Archives of the Ministry of Foreign Affairs, France", null)]
    [InlineData("Archive of the Ministry of Foreign Affairs (AMIP), Belgrade, Serbia, PA (Confidential Archive) 1963, Kuba, folder F-12.", "Archive of the Ministry of Foreign Affairs (AMIP)", "AMIP")]
    [InlineData("XYZQ, f. 1, op. 2", "XYZQ", "XYZQ")]
    public void The_archive_is_named_as_printed(string text, string name, string? abbreviation)
    {
        var repository = Read.Source(text).Repository!;

        repository.Text.Should().Be(name);
        repository.Abbreviation.Should().Be(abbreviation);
    }

    [Fact]
    public void What_the_library_knows_of_an_archive_stands_beside_its_abbreviation()
    {
        Read.Source("AVP RF, f. 1").Repository!.Name.Should().Be("Archive of Foreign Policy of the Russian Federation");
        Read.Source("XYZQ, f. 1").Repository!.Name.Should().BeNull("nothing is known of it");
        Read.Source("Museum of the Town of Nowhere, Box 3").Repository!.Name.Should().Be("Museum of the Town of Nowhere");
    }

    [Theory]
    [InlineData("AVPRF, f. 0100, op. 3, por. 7, pap. 28, ll. 8-9", "fond 0100 | opis 3 | por 7 | papka 28 | list 8-9")]
    [InlineData("APRF: F. 39, Op. 1, D. 30, Ll. 5.", "fond 39 | opis 1 | delo 30 | list 5")]
    [InlineData("APRF, fond (f.) 45, opis (op.) 1, delo (d.) 32, listy (ll.) 9-10", "fond 45 | opis 1 | delo 32 | list 9-10")]
    [InlineData("AVPRF f.0102. op. 13 d. 72", "fond 0102 | opis 13 | delo 72")]
    [InlineData("RGANI, Fond 5, Opis 28, Delo 41, Listy 3, 5, 7-9", "fond 5 | opis 28 | delo 41 | list 3, 5, 7-9")]
    public void Units_are_told_by_their_labels_in_any_order(string text, string units) => Read.Locator(text).Should().Be(units);

    [Theory]
    [InlineData("AVPRF, f. 0100, op. 34, p. 25, d. 18", "fond 0100 | opis 34 | papka 25 | delo 18")]
    [InlineData("AVPRF, F. 0102, Op. 13, P. 7, Delo 5", "fond 0102 | opis 13 | papka 7 | delo 5")]
    [InlineData("AVPRF, f. 0100, op. 34, 1946, p. 25, d. 18", "fond 0100 | opis 34 | year 1946 | papka 25 | delo 18")]
    [InlineData("AVPRF, fond 0100, delo 7, p.16-42", "fond 0100 | delo 7 | page 16-42")]
    [InlineData("MfS, ZAIG 5380, p. 1-9", "shelfmark ZAIG 5380 | page 1-9")]
    public void The_letter_p_is_a_folder_among_units_and_a_page_behind_them(string text, string units) => Read.Locator(text).Should().Be(units);

    [Theory]
    [InlineData("BArch, B 136/59700, 40-41.", "shelfmark B 136/59700 | page 40-41")]
    [InlineData("MOL, XIX-J-1-j Korea, 7. doboz, 5/a, 004000/ 1955", "shelfmark XIX-J-1-j Korea | box 7 | shelfmark 5/a | shelfmark 004000/ 1955")]
    [InlineData("United Nations Digital Library, A/PV.700", "shelfmark A/PV.700")]
    [InlineData("National Archives, Record Group 59, Box 8, Folder 3", "rg 59 | box 8 | folder 3")]
    [InlineData("TsKhSD, f. 89, per. 20, dok. 3", "fond 89 | other 20 | document 3")]
    public void What_has_no_label_is_a_shelfmark(string text, string units) => Read.Locator(text).Should().Be(units);

    [Fact]
    public void Several_archives_are_several_sources()
    {
        var sources = Read.Citation("APRF, f. 45, op. 1, d. 340, l. 7; AVPRF, Fond 059a, Opis 5a, Papka 11; and RGASPI, f. 558, op. 11, d. 34, ll. 0070.").Sources;

        sources.Select(source => source.Repository!.Text).Should().Equal("APRF", "AVPRF", "RGASPI");
        sources.Select(source => source[LocatorUnitKind.Fond]).Should().Equal("45", "059a", "558");
        sources[2].Locator[^1].Value.Should().Be("0070");
    }

    [Fact]
    public void The_word_and_parts_sources_only_before_an_archive()
    {
        Read.Citation("APRF, Fond 45, List 12 and AVPRF, Fond 059a, List 8").Sources.Select(source => source.Repository!.Text).Should().Equal("APRF", "AVPRF");
        Read.Citation("Nehru Memorial Museum and Library, File No. 12").Sources.Should().ContainSingle().Which.Repository!.Text.Should().Be("Nehru Memorial Museum and Library");
    }

    [Fact]
    public void Units_that_are_said_to_be_missing_are_none() =>
        Read.Locator("APRF, Listy 146-147, Fond and Opis not given").Should().Be("list 146-147");

    [Fact]
    public void A_source_knows_the_place_of_each_unit()
    {
        const string Text = "AVPRF, f. 0100, op. 3, ll. 8-9";

        var source = Read.Source(Text);

        source.FieldSpans.Select(field => (field.Field, Text.Substring(field.Span.Start, field.Span.Length))).Should().Equal(("locator[0]", "0100"), ("locator[1]", "3"), ("locator[2]", "8-9"));
        source[LocatorUnitKind.Papka].Should().BeNull();
    }
}
