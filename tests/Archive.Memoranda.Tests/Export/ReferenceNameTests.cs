using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Tests.Export;

public sealed class ReferenceNameTests
{
    [Theory]
    [InlineData("N. V. ROSHCHIN", "Roshchin", "N. V.")]
    [InlineData("N.V. Roshchin", "Roshchin", "N. V.")]
    [InlineData("N.V.Roshchin", "Roshchin", "N. V.")]
    [InlineData("Yu. A. LEBEDEV", "Lebedev", "Yu. A.")]
    [InlineData("LEBEDEV Yu. A.", "Lebedev", "Yu. A.")]
    [InlineData("Cde. I. P. O'BRIEN", "O'Brien", "I. P.")]
    [InlineData("Com[rade] F. Larin", "Larin", "F.")]
    [InlineData("A[ndrei] Larin", "Larin", "Andrei")]
    [InlineData("[I.V.] Larin", "Larin", "I. V.")]
    [InlineData("David Wolff", "Wolff", "David")]
    [InlineData("Larin, Andrei", "Larin", "Andrei")]
    [InlineData("Larin, Andrei, 1905-1982", "Larin", "Andrei")]
    [InlineData("Larin, Andrei, b. 1905", "Larin", "Andrei")]
    [InlineData("Chiang, Ching-kuo (Jiang Jingguo)", "Chiang", "Ching-kuo")]
    [InlineData("Larin, Andrei (Orlov), 1905-", "Larin", "Andrei")]
    [InlineData("Kim Il Sung, 1912-1994", "Kim", "Il Sung")]
    [InlineData("Larin, 1905-1982", "Larin", null)]
    [InlineData("Ludwig von der Aue", "von der Aue", "Ludwig")]
    [InlineData("ZHOU ENLAI", "Zhou", "Enlai")]
    [InlineData("Liu [Shaoqi]", "Liu", "Shaoqi")]
    [InlineData("Kim Il Sung", "Kim", "Il Sung")]
    [InlineData("Pak Hŏn-yŏng", "Pak", "Hŏn-yŏng")]
    [InlineData("Pham Van Dong", "Pham", "Van Dong")]
    [InlineData("Chiang Kai-shek", "Chiang", "Kai-shek")]
    [InlineData("Lee Radford", "Radford", "Lee")]
    [InlineData("V A R E N I K", "Varenik", null)]
    [InlineData("Comrade Larin", "Larin", null)]
    [InlineData("Sergo Larin.", "Larin", "Sergo")]
    public void A_name_comes_apart(string printed, string family, string? given)
    {
        var name = NameReader.Read(printed)!.Value;

        (name.Family, name.Given, name.IsWhole).Should().Be((family, given, false));
    }

    [Theory]
    [InlineData("Japan. Foreign Ministry")]
    [InlineData("Japan-China Cultural Exchange Association")]
    [InlineData("VKP(b) CC")]
    [InlineData("Filippov [Larin]")]
    [InlineData("Comrade Petr Larin, Deputy Minister of Foreign Affairs")]
    [InlineData("Larin and Orlov")]
    [InlineData("Ferry Board, Pier 1905")]
    [InlineData("MID")]
    [InlineData("751")]
    public void What_is_not_plainly_one_person_stays_whole(string printed)
    {
        var name = NameReader.Read(printed)!.Value;

        (name.Family, name.Given, name.IsWhole).Should().Be((printed, null, true));
    }

    [Theory]
    [InlineData("Mao, Zedong", true)]
    [InlineData("Kim, Il Sung", true)]
    [InlineData("Larin, Andrei", false)]
    [InlineData("Lee, Radford", false)]
    public void A_catalogues_name_tells_which_is_spoken_first(string printed, bool isFamilyFirst) => NameReader.Read(printed)!.Value.IsFamilyFirst.Should().Be(isFamilyFirst);

    [Theory]
    [InlineData("the Center", "Center")]
    [InlineData("The Ministry of Ferries", "Ministry of Ferries")]
    public void An_article_is_no_part_of_a_name(string printed, string name) => NameReader.Read(printed)!.Value.Should().Be(new ReferenceName(name, IsWhole: true));

    [Theory]
    [InlineData("Kitamura Shigeo", true)]
    [InlineData("Shigeo Kitamura", true)]
    [InlineData("Ōta Ichirō", true)]
    [InlineData("Hattori Kenji", true)]
    [InlineData("Mario Moro", false)]
    [InlineData("Anna Romero", false)]
    [InlineData("K. Tanaka", false)]
    [InlineData("Petr Larin", false)]
    [InlineData("Bo Li", false)]
    public void A_name_that_may_be_Japanese_has_no_known_order(string printed, bool isWhole)
    {
        NameReader.Read(printed, NameOrder.Doubtful)!.Value.IsWhole.Should().Be(isWhole);
        NameReader.Read(printed)!.Value.IsWhole.Should().BeFalse();
    }

    [Fact]
    public void A_name_of_unknown_order_stays_whole()
    {
        NameReader.Read("Vámos Gergely", NameOrder.Unknown)!.Value.IsWhole.Should().BeTrue();
        NameReader.Read("Vámos, Gergely", NameOrder.Unknown)!.Value.Family.Should().Be("Vámos");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ,;\0")]
    public void Nothing_is_no_name(string? printed) => NameReader.Read(printed).Should().BeNull();

    [Theory]
    [InlineData("a\r\n\tb", "a b")]
    [InlineData("a\u2028ER  - b", "a ER - b")]
    [InlineData("<i>a</i> < b", "a < b")]
    [InlineData("<<b>script>x", "< script>x")]
    [InlineData("the <removal> of ferries", "the ‹removal› of ferries")]
    [InlineData("<see also> the <a href=x>map</a>", "‹see also› the map")]
    [InlineData("a <letter<i>x</i>", "a ‹letterx")]
    [InlineData("<!-- x -->a<br/>b<p>", "ab")]
    [InlineData("with <a note of 5/6 May> and <title page/cover>", "with ‹a note of 5/6 May› and ‹title page/cover›")]
    [InlineData("see <title>", "see ‹title›")]
    [InlineData("<title>x</title> of <i class = 'y'>it</i>", "x of it")]
    [InlineData("see <https://example.org/a>.", "see https://example.org/a.")]
    [InlineData("\0", null)]
    public void A_value_is_one_line_without_markup(string text, string? value) => PlainValue.Of(text).Should().Be(value);

    /// <remarks>Not among the cases above: an attribute can't hold half a character.</remarks>
    [Fact]
    public void Half_a_character_is_marked() => PlainValue.Of("a\ud800").Should().Be("a\ufffd");

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://example.org/{a b}\n\\", "https://example.org/%7Bab%7D%5C")]
    [InlineData("http://example.org/é", "http://example.org/%C3%A9")]
    public void Only_addresses_of_the_web_are_written(string address, string? written) => WebAddress.Of(address).Should().Be(written);
}
