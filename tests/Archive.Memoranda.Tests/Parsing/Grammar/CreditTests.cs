using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>Who did what for a document: the credits at the end of a source, and the people in them.</summary>
public sealed class CreditTests
{
    [Theory]
    [InlineData("Translated by Anna Weaver", "translator Anna Weaver")]
    [InlineData("translation by Anna Weaver.", "translator Anna Weaver")]
    [InlineData("Obtained by Béla Kovács.", "obtainer Béla Kovács")]
    [InlineData("Contributed by Anna Weaver", "contributor Anna Weaver")]
    [InlineData("Provided by Anna Weaver", "provider Anna Weaver")]
    [InlineData("compiled by Y. P. Kalin", "compiler Y. P. Kalin")]
    [InlineData("Transcribed by Anna Weaver", "transcriber Anna Weaver")]
    [InlineData("Edited by Anna Weaver", "editor Anna Weaver")]
    public void A_role_is_told_by_its_verb(string credit, string contributions) => Credits(credit).Should().Be(contributions);

    [Theory]
    [InlineData("Translated by Anna Weaver and Boris Carver", "translator Anna Weaver | translator Boris Carver")]
    [InlineData("Translated by Anna Weaver, Boris Carver, and Clara P. Dyer", "translator Anna Weaver | translator Boris Carver | translator Clara P. Dyer")]
    [InlineData("Obtained by Anna Weaver and translated by Boris Carver", "obtainer Anna Weaver | translator Boris Carver")]
    [InlineData("Obtained by Anna Weaver and Boris Carver and translated by Clara Dyer", "obtainer Anna Weaver | obtainer Boris Carver | translator Clara Dyer")]
    [InlineData("Obtained by Anna Weaver, translated by Boris Carver and Clara Dyer.", "obtainer Anna Weaver | translator Boris Carver | translator Clara Dyer")]
    [InlineData("Obtained by Anna Weaver; translated and edited by Boris Carver, Clara Dyer", "obtainer Anna Weaver | translator Boris Carver | editor Boris Carver | translator Clara Dyer | editor Clara Dyer")]
    [InlineData("Contributed, transcribed, and translated by Anna Weaver", "contributor Anna Weaver | transcriber Anna Weaver | translator Anna Weaver")]
    [InlineData("Obtained and translated by Anna Weaver", "obtainer Anna Weaver | translator Anna Weaver")]
    public void Each_person_and_role_is_a_contribution_in_printed_order(string credit, string contributions) => Credits(credit).Should().Be(contributions);

    [Theory]
    [InlineData("Translated for CWIHP by Anna Weaver", "CWIHP", null, null)]
    [InlineData("Translated from Portuguese by Anna Weaver", null, "Portuguese", null)]
    [InlineData("Translated from German for CWIHP by Anna Weaver", "CWIHP", "German", null)]
    [InlineData("translation from Russian by Anna Weaver", null, "Russian", null)]
    [InlineData("translation by Anna Weaver (National Security Archive)", null, null, "National Security Archive")]
    [InlineData("Translated by Anna Weaver, LSE.", null, null, "LSE")]
    [InlineData("translation by Anna Weaver, Harvard University", null, null, "Harvard University")]
    [InlineData("Obtained for NKIDP by Anna Weaver", "NKIDP", null, null)]
    public void Agency_language_and_institution_stand_beside_the_name(string credit, string? agency, string? language, string? affiliation)
    {
        var contribution = Of(credit).Contributions.Should().ContainSingle().Which;

        (contribution.Name, contribution.Agency, contribution.Language, contribution.Affiliation).Should().Be(("Anna Weaver", agency, language, affiliation));
    }

    [Fact]
    public void Institutions_in_a_list_of_people_go_with_their_own()
    {
        var contributions = Of("Obtained by Anna B. Weaver (Town University) and translated by Clara K. Dyer (State University)").Contributions;

        contributions.Select(contribution => (contribution.Name, contribution.Affiliation)).Should().Equal(("Anna B. Weaver", "Town University"), ("Clara K. Dyer", "State University"));
    }

    [Theory]
    [InlineData("Translated by James F. Weaver.", "James F. Weaver")]
    [InlineData("Translated by J. F. Weaver.", "J. F. Weaver")]
    [InlineData("Translated by Wm. Weaver", "Wm. Weaver")]
    [InlineData("Translated by Ljubomir Dimić", "Ljubomir Dimić")]
    [InlineData("Translated by Anna van der Weaver-Carver", "Anna van der Weaver-Carver")]
    public void A_stop_after_an_initial_ends_no_sentence(string credit, string name) => Of(credit).Contributions.Should().ContainSingle().Which.Name.Should().Be(name);

    [Theory]
    [InlineData("Reprinted in Anna Weaver, A Book of Cables, Vol. 2 (Moscow: Nauka, 1999), pp. 11-14.", "Reprinted in Anna Weaver, A Book of Cables, Vol. 2 (Moscow: Nauka, 1999), pp. 11-14")]
    [InlineData("Published in CWIHP Bulletin 7, p. 38.", "Published in CWIHP Bulletin 7, p. 38")]
    [InlineData("copy courtesy of NSA", "copy courtesy of NSA")]
    [InlineData("With permission of the Town Archive.", "With permission of the Town Archive")]
    public void A_reprint_or_its_provenance_is_a_note_without_its_stop(string tail, string note)
    {
        var citation = Of(tail);

        citation.Notes.Should().Equal(note);
        citation.Contributions.Should().BeEmpty();
    }

    [Fact]
    public void A_note_and_a_credit_follow_each_other()
    {
        var citation = Of("Reprinted in Anna Weaver, A Book of Cables (Moscow: Nauka, 1999), pp. 11-14. Translated for CWIHP by Boris Carver.");

        citation.Notes.Should().Equal("Reprinted in Anna Weaver, A Book of Cables (Moscow: Nauka, 1999), pp. 11-14");
        citation.Contributions.Should().ContainSingle().Which.Name.Should().Be("Boris Carver");
    }

    private static string Credits(string credit) => string.Join(" | ", Of(credit).Contributions.Select(contribution => $"{contribution.Role.ToString().ToLowerInvariant()} {contribution.Name}"));

    private static Citation Of(string tail)
    {
        var citation = Read.Citation("AVPRF, f. 0100, op. 3, ll. 8-9. " + tail);
        citation.Sources.Should().ContainSingle().Which.Locator.Should().HaveCount(3);
        return citation;
    }
}
