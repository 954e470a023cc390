using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing;

/// <summary>Source lines, which have no title, in the forms that break a reader. All of them are made up.</summary>
public sealed class SourceLineTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "the label of many leaves before one", "APRF: F. 45, Op. 1, D. 30, Ll. 110.", "citation.source: APRF | fond 45 | opis 1 | delo 30 | list 110 (110)" },
        { "the back of a leaf", "RGASPI, F. 558, Op. 11, D. 3, Ll. 4-4ob", "citation.source: RGASPI | fond 558 | opis 11 | delo 3 | list 4-4ob (4 to 4ob)" },
        { "pages without a space", "AVPRF, fond 0100, opis 4, delo 3, p.10-12", "citation.source: AVPRF | fond 0100 | opis 4 | delo 3 | page 10-12 (10 to 12)" },
        { "a folder with the label of a page", "AVPRF F. 0102, Op. 13, P. 7, Delo 5, List 8.", "citation.source: AVPRF | fond 0102 | opis 13 | papka 7 | delo 5 | list 8 (8)" },
        { "a bare year among units", "AVPRF f. 0100, op. 30, 1947, p. 25, d. 10.", "citation.source: AVPRF | fond 0100 | opis 30 | year 1947 | papka 25 | delo 10" },
        {
            "three archives",
            "APRF, f. 45, op. 1, d. 30, l. 7; AVPRF, Fond 059a, Opis 5a, Delo 4, Papka 10, List 8; and RGASPI, f. 558, op. 11, d. 30, ll. 0070.",
            """
            citation.source: APRF | fond 45 | opis 1 | delo 30 | list 7 (7)
            citation.source: AVPRF | fond 059a | opis 5a | delo 4 | papka 10 | list 8 (8)
            citation.source: RGASPI | fond 558 | opis 11 | delo 30 | list 0070 (0070)
            """
        },
        {
            "units that are not given",
            "APRF, Listy 140-141, Fond and Opis not given; and AVPRF, Fond 059a, Listy 3-4",
            """
            citation.source: APRF | list 140-141 (140 to 141)
            citation.source: AVPRF | fond 059a | list 3-4 (3 to 4)
            """
        },
        {
            "units with their abbreviations in parentheses",
            "Archive of the President, Russian Federation (APRF), fond (f.) 45, opis (op.) 1, delo (d.) 30, listy (ll.) 9-10. Translated by Anna Weaver.",
            """
            citation.source: Archive of the President, Russian Federation (APRF) | fond 45 | opis 1 | delo 30 | list 9-10 (9 to 10)
            citation.contribution: translator Anna Weaver
            """
        },
        {
            "a number before its unit, and a space in a number",
            "MOL, XIX-J-1-k Korea, 7. doboz, 5/b, 004070/ 1956. Obtained and translated for NKIDP by Béla Kovács.",
            """
            citation.source: MOL | shelfmark XIX-J-1-k Korea | box 7 | shelfmark 5/b | shelfmark 004070/ 1956
            citation.contribution: obtainer Béla Kovács, for NKIDP
            citation.contribution: translator Béla Kovács, for NKIDP
            """
        },
        { "two spaces in a number", "MOL, XIX-J-1-j Korea, 001110/ 1/1955", "citation.source: MOL | shelfmark XIX-J-1-j Korea | shelfmark 001110/ 1/1955" },
        { "units that are letters and figures", "Polish Foreign Ministry Archive, DV Z10 T400 W10.", "citation.source: Polish Foreign Ministry Archive | shelfmark DV Z10 T400 W10" },
        {
            "the locator before the archive, with a quoted name",
            "“600.(20h)—SITUAÇÃO POLITICA—PERU: 1960//6200,” Ministry of External Relations Archives, Brasilia, Brazil. Translated from Portuguese by Anna Weaver.",
            """
            citation.source: Ministry of External Relations Archives | shelfmark 600.(20h)—SITUAÇÃO POLITICA—PERU: 1960//6200
            citation.contribution: translator Anna Weaver, from Portuguese
            """
        },
        {
            "custody notes and no locator",
            "AVP RF; obtained by NHK, provided to CWIHP, copy on file at National Security Archive; translation by Anna B. Weaver (National Security Archive)",
            """
            citation.source: AVP RF
            citation.note: obtained by NHK, provided to CWIHP, copy on file at National Security Archive
            citation.contribution: obtainer NHK
            citation.contribution: translator Anna B. Weaver, of National Security Archive
            """
        },
        {
            "a book whose translator is the book's",
            "Milan Petrović. Daytime. Translated by Michael C. Carver. (New York: Town Press, 1970), 30-35.",
            "citation.note: Milan Petrović. Daytime. Translated by Michael C. Carver. (New York: Town Press, 1970), 30-35"
        },
        {
            "credits and no source",
            "Obtained by Béla Kovács; translated and edited by Anna Weaver, Boris Carver, and Clara Dyer.",
            """
            citation.contribution: obtainer Béla Kovács
            citation.contribution: translator Anna Weaver
            citation.contribution: editor Anna Weaver
            citation.contribution: translator Boris Carver
            citation.contribution: editor Boris Carver
            citation.contribution: translator Clara Dyer
            citation.contribution: editor Clara Dyer
            """
        },
        {
            "an address inside the source",
            "United Nations Digital Library, A/PV.700, https://digitallibrary.un.org/record/730000. Contributed by Anna Weaver.",
            """
            citation.source: United Nations Digital Library | shelfmark A/PV.700 | other https://digitallibrary.un.org/record/730000
            citation.contribution: contributor Anna Weaver
            """
        },
        {
            "an apostrophe in a number",
            "Diplomatic Archives of the Ministry of Foreign Affairs of Japan, File A’0300 (Microfilm). Contributed by Anna Weaver and translated by Boris Carver.",
            """
            citation.source: Diplomatic Archives of the Ministry of Foreign Affairs of Japan | file A'0300 (Microfilm)
            citation.contribution: contributor Anna Weaver
            citation.contribution: translator Boris Carver
            """
        },
        { "a range without a label", "BArch, B 136/59000, 40-41.", "citation.source: BArch | shelfmark B 136/59000 | page 40-41 (40 to 41)" },
        {
            "a long name, a town, custody and an affiliation",
            "Archive of Foreign Policy, Russian Federation (AVP RF), Moscow; copy obtained by NHK (Japanese Television), provided to CWIHP, and on file at National Security Archive, Washington, D.C.; translation by Anna Weaver, Harvard University",
            """
            citation.source: Archive of Foreign Policy, Russian Federation (AVP RF)
            citation.note: copy obtained by NHK (Japanese Television), provided to CWIHP, and on file at National Security Archive, Washington, D.C.
            citation.contribution: obtainer NHK, of Japanese Television
            citation.contribution: translator Anna Weaver, of Harvard University
            """
        },
        {
            "the locator first, with units of its own, and universities in parentheses",
            "Szyfrogramy from Lima 1963, 6/70 w-80 t-1200, Polish Foreign Ministry Archive (AMSZ), Warsaw. Obtained by Anna B. Weaver (Town University) and translated by Clara K. Dyer (State University).",
            """
            citation.source: Polish Foreign Ministry Archive (AMSZ) | shelfmark Szyfrogramy from Lima 1963 | shelfmark 6/70 w-80 t-1200
            citation.contribution: obtainer Anna B. Weaver, of Town University
            citation.contribution: translator Clara K. Dyer, of State University
            """
        },
        {
            "a reprint behind the archive",
            "APRF: F. 39, Op. 1, D. 30, Ll. 50-51. Reprinted in Anna Weaver, Boris Carver and Clara Dyer, A Book of Cables, Vol. 5, Book 2, 1946-February 1950 (Moscow: Nauka, 2005), pp. 11-12. Translated by Emil Ford.",
            """
            citation.source: APRF | fond 39 | opis 1 | delo 30 | list 50-51 (50 to 51)
            citation.note: Reprinted in Anna Weaver, Boris Carver and Clara Dyer, A Book of Cables, Vol. 5, Book 2, 1946-February 1950 (Moscow: Nauka, 2005), pp. 11-12
            citation.contribution: translator Emil Ford
            """
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_source_line_is_read_part_by_part(string form, string text, string parts) =>
        LineDifference.ShouldBeNone(parts + "\n", CompactDump.Of(Read.Citation(text)), form);
}
