using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing;

/// <summary>Full citations, from their quoted title to their address. All of them are made up, in forms that the archive prints.</summary>
public sealed class CitationTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "comma inside the quotation marks, colon after the archive, unit words written out",
            "“Conversation between Orlov and Wang Qimin,” October 10, 1946, History and Public Policy Program Digital Archive, AVPRF: fond 0100, opis 40, delo 6, papka 24, listy 3-4. Translated by Anna Weaver.",
            """
            citation.title: Conversation between Orlov and Wang Qimin
            citation.date: October 10, 1946 = 1946-10-10
            citation.publisher: History and Public Policy Program Digital Archive
            citation.source: AVPRF | fond 0100 | opis 40 | delo 6 | papka 24 | list 3-4 (3 to 4)
            citation.contribution: translator Anna Weaver
            """
        },
        {
            "comma outside straight quotation marks, address in angle brackets",
            "\"Report on the Paper Mill\", July 06, 1950, Wilson Center Digital Archive, AVPRF, f. 0100, op. 4, por. 9, pap. 8, ll. 1-5. Translated by Boris Carver.\n<https://digitalarchive.wilsoncenter.org/document/200001>",
            """
            citation.title: Report on the Paper Mill
            citation.date: July 06, 1950 = 1950-07-06
            citation.publisher: Wilson Center Digital Archive
            citation.source: AVPRF | fond 0100 | opis 4 | por 9 | papka 8 | list 1-5 (1 to 5)
            citation.contribution: translator Boris Carver
            citation.url: https://digitalarchive.wilsoncenter.org/document/200001
            citation.id: 200001
            """
        },
        {
            "a title with commas, quotation marks, brackets, a time and a date of its own",
            "“Telegram, Embassy in Lima (Neves), 6:30 p.m., Friday, 'The Mood.', on 4 May1962 [sic],” May 5, 1962, Wilson Center Digital Archive, Polish Foreign Ministry Archive.",
            """
            citation.title: Telegram, Embassy in Lima (Neves), 6:30 p.m., Friday, 'The Mood.', on 4 May1962 [sic]
            citation.date: May 5, 1962 = 1962-05-05
            citation.publisher: Wilson Center Digital Archive
            citation.source: Polish Foreign Ministry Archive
            """
        },
        {
            "an undated title, and a month with a comma",
            "“Notes on Tea,” April, 1950, Wilson Center Digital Archive, TsKhSD, f. 89, per. 20, dok. 3.",
            """
            citation.title: Notes on Tea
            citation.date: April, 1950 = 1950-04-01 to 1950-04-30, month
            citation.publisher: Wilson Center Digital Archive
            citation.source: TsKhSD | fond 89 | other 20 | document 3
            """
        },
        {
            "no date at all",
            "“Notes on Coffee,” Wilson Center Digital Archive, RGANI, Fond 5, List 1.",
            """
            citation.title: Notes on Coffee
            citation.publisher: Wilson Center Digital Archive
            citation.source: RGANI | fond 5 | list 1 (1)
            """
        },
        {
            "a year alone, and the address behind no stop",
            "“Letter to the Choir,” 1955, Wilson Center Digital Archive, RGANI, Fond 5, Delo 4. Translated by Clara Dyer http://digitalarchive.wilsoncenter.org/document/200002",
            """
            citation.title: Letter to the Choir
            citation.date: 1955 = 1955-01-01 to 1955-12-31, year
            citation.publisher: Wilson Center Digital Archive
            citation.source: RGANI | fond 5 | delo 4
            citation.contribution: translator Clara Dyer
            citation.url: http://digitalarchive.wilsoncenter.org/document/200002
            citation.id: 200002
            """
        },
        {
            "two addresses, of which the last is the record's; one that names no number",
            "“Speech on Rain,” June 1, 1956, Wilson Center Digital Archive, National Archives, Record Group 59, https://catalog.archives.gov/id/6920000. Contributed by Anna Weaver. https://digitalarchive.wilsoncenter.org/document/speech-on-rain",
            """
            citation.title: Speech on Rain
            citation.date: June 1, 1956 = 1956-06-01
            citation.publisher: Wilson Center Digital Archive
            citation.source: National Archives | rg 59 | other https://catalog.archives.gov/id/6920000
            citation.contribution: contributor Anna Weaver
            citation.url: https://digitalarchive.wilsoncenter.org/document/speech-on-rain
            """
        },
        {
            "a copy without quotation marks around its title",
            "Conversation about Rice, 4 June 1951, Wilson Center Digital Archive, AVPRF, f. 0100, ll. 3-4. Translated by Anna Weaver.",
            """
            citation.title: Conversation about Rice
            citation.date: 4 June 1951 = 1951-06-04
            citation.publisher: Wilson Center Digital Archive
            citation.source: AVPRF | fond 0100 | list 3-4 (3 to 4)
            citation.contribution: translator Anna Weaver
            """
        },
        {
            "wrapped by a printer in its publisher and in its names",
            "“Cable, Orlov to\nPetukh [via Semenov],” January\n10, 1949, History and\nPublic Policy Program Digital Archive, APRF: F. 39, Op.\n1, D. 3, Ll. 5-8. Translated for CWIHP by Anna\nWeaver.",
            """
            citation.title: Cable, Orlov to Petukh [via Semenov]
            citation.date: January 10, 1949 = 1949-01-10
            citation.publisher: History and Public Policy Program Digital Archive
            citation.source: APRF | fond 39 | opis 1 | delo 3 | list 5-8 (5 to 8)
            citation.contribution: translator Anna Weaver, for CWIHP
            """
        },
        {
            "cut off in the middle",
            "“Cable, Orlov to Petukh,” January 10, 1949, Wilson Center Digital Archive, APRF: F. 39, Op. 1, D",
            """
            citation.title: Cable, Orlov to Petukh
            citation.date: January 10, 1949 = 1949-01-10
            citation.publisher: Wilson Center Digital Archive
            citation.source: APRF | fond 39 | opis 1 | shelfmark D
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_full_citation_is_read_part_by_part(string form, string text, string parts) =>
        LineDifference.ShouldBeNone(parts + "\n", CompactDump.Of(Read.Citation(text)), form);

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("\uFEFF")]
    [InlineData(", ; .")]
    public void Nothing_is_no_citation_and_a_finding(string text) =>
        Invariants.HoldForCitation(text).Diagnostics.Should().ContainSingle().Which.Code.Should().Be("MEM2005");

    [Fact]
    public void A_byte_order_mark_before_a_citation_changes_nothing() =>
        LineDifference.ShouldBeNone(CompactDump.Of(Read.Citation(Seed.Citation)), CompactDump.Of(Read.Citation("\uFEFF" + Seed.Citation)), "byte order mark");

    [Theory]
    [InlineData("wrapped at 40 columns")]
    [InlineData("with tabs for spaces")]
    [InlineData("with no-break spaces for spaces")]
    [InlineData("with curly quotation marks")]
    [InlineData("with CR LF")]
    public void A_citation_in_another_rendering_is_equal(string rendering)
    {
        var rendered = Renderings.All[rendering](Seed.Citation);

        LineDifference.ShouldBeNone(CompactDump.Of(Read.Citation(Seed.Citation)), CompactDump.Of(Read.Citation(rendered)), rendering);
    }
}
