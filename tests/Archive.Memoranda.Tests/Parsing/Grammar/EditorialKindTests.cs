using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>What an editor did, told by the form of his bracket and by what stands beside it. All sentences are made up.</summary>
public sealed class EditorialKindTests
{
    [Theory]
    [InlineData("[...]")]
    [InlineData("[…]")]
    [InlineData("[….]")]
    [InlineData("[ … ]")]
    [InlineData("The bridge [...] was closed on the same day.")]
    [InlineData("[...Varentsov] left the meeting before the end.")]
    [InlineData("[Here follow details of the timber deliveries.]")]
    [InlineData("[A discussion of the harvest in the northern provinces follows]")]
    [InlineData("[Contains a report of the Embassy on the price of tea.]")]
    [InlineData("[The list of the delegation's members is omitted.]")]
    public void Matter_left_out_is_an_omission(string text) => ShouldBe(text, EditorialKind.Omission);

    [Theory]
    [InlineData("The minister promised [one word missing] by the spring.")]
    [InlineData("The minister promised [several words missing] by the spring.")]
    [InlineData("The minister promised [one or two words unclear] by the spring.")]
    [InlineData("Head of the department [illegible signature]")]
    [InlineData("[first line redacted]")]
    [InlineData("The last word of the line is [3-4 illegible letters] here.")]
    [InlineData("The rest [bottom of the text off the page] cannot be read.")]
    public void Text_that_is_lost_is_unreadable(string text) => ShouldBe(text, EditorialKind.Unreadable);

    [Theory]
    [InlineData("He asked for [my?] opinion of the plan.")]
    [InlineData("He asked for an opinion [?] of the plan.")]
    [InlineData("The guest from [Tomsk?] agreed.")]
    [InlineData("The paper was signed by [[V. Orlov?]] and sent on.")]
    public void A_doubtful_reading_is_uncertain(string text) => ShouldBe(text, EditorialKind.Uncertain);

    [Theory]
    [InlineData("The Com[munist] press was silent.", "munist")]
    [InlineData("[W]e shall see each other soon.", "W")]
    [InlineData("The note was given to A[pollon] Petrukhin.", "pollon")]
    [InlineData("He spoke with Com. [A.B.] Velikanov about it.", "A.B.")]
    [InlineData("He spoke with [Ignat] Velikanov about it.", "Ignat")]
    [InlineData("A good part [of the workers] went home.", "of the workers")]
    [InlineData("We are ready [to be] received at any time.", "to be")]
    [InlineData("Then [I] asked about the railway.", "I")]
    public void Letters_and_words_that_complete_the_text_are_supplied(string text, string inner)
    {
        ShouldBe(text, EditorialKind.Supplied);
        Read.Body(text).Editorial[0].Text.Should().Be(inner);
    }

    [Theory]
    [InlineData("A cable from Semenov [Kirov] came in the night.")]
    [InlineData("The port of Dalny [Dalian] is free of ice.")]
    [InlineData("The delegation of the KDP [Korean Democratic Party] left.")]
    [InlineData("The troops of Chiang [Jiang Jieshi] withdrew.")]
    public void Another_name_of_the_neighbour_is_a_gloss(string text) => ShouldBe(text, EditorialKind.Gloss);

    [Theory]
    [InlineData("All this is noise [trepotnia] and nothing more.")]
    [InlineData("It is a hostile [vrazhdebnyi] act.")]
    public void A_word_of_the_original_language_is_told_by_its_shape(string text) => ShouldBe(text, EditorialKind.Original);

    [Theory]
    [InlineData("The delegation left on 31 June [sic] by train.")]
    [InlineData("The delegation left on 31 June [SIC] by train.")]
    [InlineData("They said that we man [sic, probably \"can\"] come.")]
    [InlineData("They met Nosaka [sic, should be Okano] there.")]
    public void A_marked_mistake_is_a_correction(string text) => ShouldBe(text, EditorialKind.Correction);

    [Theory]
    [InlineData("[handwritten: to Comrade Orlov]")]
    [InlineData("[Handwritten in the left margin: agreed]")]
    [InlineData("[stamp: received 4 May]")]
    [InlineData("[Stamp]: Declassified")]
    [InlineData("[Chinese signature]")]
    [InlineData("Ambassador of the USSR [signature]")]
    [InlineData("[letterhead with eagle]")]
    public void What_describes_the_paper_is_physical(string text) => ShouldBe(text, EditorialKind.Physical);

    [Theory]
    [InlineData("The word is rare [Translator's note: it is said of horses] here.")]
    [InlineData("The word is rare [trans. note: said of horses] here.")]
    [InlineData("The word is rare [Ed. note: said of horses] here.")]
    [InlineData("We shall never [emphasis in the original] agree.")]
    [InlineData("We shall [page break] never agree.")]
    public void What_the_editor_says_himself_is_commentary(string text) => ShouldBe(text, EditorialKind.Commentary);

    [Theory]
    [InlineData("The treaty of the previous year [1] was mentioned.", "1")]
    [InlineData("The treaty of the previous year.[12]", "12")]
    public void A_number_is_a_footnote_mark(string text, string inner)
    {
        ShouldBe(text, EditorialKind.Mark);
        Read.Body(text).Editorial[0].Text.Should().Be(inner);
    }

    [Fact]
    public void The_kinds_of_elision_are_omissions_and_what_cannot_be_read()
    {
        var memorandum = Read.Body("The bridge [...] was closed [one word missing] in [my?] opinion, a hostile [vrazhdebnyi] act [sic].");

        memorandum.Editorial.Should().HaveCount(5);
        memorandum.Elisions.Select(mark => mark.Kind).Should().Equal(EditorialKind.Omission, EditorialKind.Unreadable);
    }

    private static void ShouldBe(string text, EditorialKind kind) => Read.Body(text).Editorial.Should().ContainSingle(text).Which.Kind.Should().Be(kind, text);
}
