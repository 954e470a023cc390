using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Tests.Export;

/// <summary>Places, dates, kinds and notes of references.</summary>
public sealed class ReferenceValueTests
{
    [Theory]
    [InlineData("Central State Archive", "Central State Archive, Sofia, Fond 1-B, File 248", "Central State Archive", "Sofia", "Fond 1-B, File 248")]
    [InlineData("Archive of the Ferry Board", "Archive of the Ferry Board, Belgrade, Serbia, PA 1961, folder F-19", "Archive of the Ferry Board", "Belgrade", "PA 1961, folder F-19")]
    [InlineData("Archive of the Ferry Board", "Archive of the Ferry Board, Washington, D.C.", "Archive of the Ferry Board", "Washington, D.C.", null)]
    [InlineData("Archive of the Ferry Board", "Papers 12-14, Archive of the Ferry Board, Prague", "Archive of the Ferry Board", "Prague", "Papers 12-14")]
    [InlineData("Archive of the Ferry Board", "Archive of the Ferry Board, Sofia Talks, file 3", "Archive of the Ferry Board", null, "Sofia Talks, file 3")]
    [InlineData("Archive of the Ferry Board", "Archive of the Ferry Board", "Archive of the Ferry Board", null, null)]
    [InlineData("AVPRF", "AVPRF: f. 1, Moscow file, l. 2", "AVPRF", "Moscow", "f. 1, Moscow file, l. 2")]
    [InlineData("National Security Archive", "National Security Archive, Washington, D.C.", "NSA", "Washington, D.C.", null)]
    [InlineData("Itamaraty", "Cx 324, Itamaraty, Brasilia, Brazil", "AHMRE", "Brasília", "Cx 324")]
    [InlineData("Itamaraty", "another text", "AHMRE", "Brasília", "another text")]
    public void Archive_town_and_locator_come_apart(string repository, string text, string archive, string? town, string? locator)
    {
        var place = ReferencePlace.Of(Of([new() { Text = text, Repository = new() { Text = repository } }]));

        (place.Archive, place.Town, place.Locator).Should().Be((archive, town, locator));
    }

    [Fact]
    public void The_first_source_with_an_archive_is_the_place_and_others_are_notes()
    {
        var memorandum = Of([new() { Text = "copy of a typescript" }, new() { Text = "APRF, f. 3, l. 9", Repository = new() { Text = "APRF" } }, new() { Text = "RGANI, f. 5", Repository = new() { Text = "RGANI" } }]);

        ReferencePlace.Of(memorandum).Locator.Should().Be("f. 3, l. 9");
        Filled(memorandum).Notes.Should().Equal("Also in: copy of a typescript", "Also in: RGANI, f. 5");
    }

    [Theory]
    [InlineData("November 10, 1949", null, "1 December 1949", "November 10, 1949", "1 December 1949")]
    [InlineData("November 10, 1949", null, "10 November 1949", "November 10, 1949", null)]
    [InlineData("1979", null, "14 June 1979", "14 June 1979", null)]
    [InlineData("May 1961", "May 12, 1961", "20 May 1961", "May 12, 1961", "20 May 1961")]
    [InlineData("1979", null, "14 June 1980", "1979", "14 June 1980")]
    [InlineData(null, "May 12, 1961", "1962", "May 12, 1961", "1962")]
    [InlineData(null, null, "1 December 1949", "1 December 1949", null)]
    [InlineData(null, null, null, null, null)]
    public void The_finest_date_that_agrees_is_the_documents(string? recorded, string? cited, string? written, string? issued, string? note)
    {
        var dates = ReferenceDates.Of(new()
        {
            Record = new() { Date = DateOf(recorded) },
            Citation = new() { Text = "", Date = DateOf(cited) },
            Header = new() { Date = DateOf(written) },
        });

        (dates.Issued?.Text, dates.Written?.Text).Should().Be((issued, note));
    }

    [Theory]
    [InlineData("From the Diary of I. Larin, Memorandum of Conversation with the Ferry Board", "Memorandum of conversation")]
    [InlineData("From the Diary of I. Larin", "Diary")]
    [InlineData("Coded Message, Larin to Orlov", "Coded message")]
    [InlineData("Stenographic Record of Talks", "Stenographic record")]
    [InlineData("REPORT, Larin to Orlov", "Report")]
    [InlineData("Telegram from Larin, with a Memorandum of Conversation with Orlov", "Telegram")]
    [InlineData("Memorandum of Conversation with Orlov about a telegram", "Memorandum of conversation")]
    [InlineData("Reports of a flood", null)]
    [InlineData("Ferries", null)]
    [InlineData("", null)]
    public void The_title_says_the_kind(string title, string? kind) => ReferenceGenre.Of(new(), title).Should().Be(kind);

    [Fact]
    public void The_catalogues_kind_goes_before_the_titles() =>
        ReferenceGenre.Of(new() { Record = new() { Type = "Draft NATO Paper" } }, "Letter, Larin to Orlov").Should().Be("Draft NATO paper");

    [Fact]
    public void Who_is_named_in_a_note_is_not_named_again()
    {
        var memorandum = new Memorandum
        {
            Citation = new()
            {
                Text = "",
                Notes = ["Provided to the Ferry Board by Petr Larin"],
                Contributions = [new() { Role = ContributorRole.Provider, Name = "Petr Larin." }, new() { Role = ContributorRole.Editor, Name = "Ana Orlova", Agency = "CWIHP" }, new() { Name = "Jan Dub", Agency = "NKIDP" }],
            },
        };

        Filled(memorandum).Notes.Should().Equal("Edited for CWIHP by Ana Orlova", "Translated for NKIDP", "Provided to the Ferry Board by Petr Larin");
    }

    [Fact]
    public void The_diary_behind_a_covering_letter_names_the_author()
    {
        var memorandum = new Memorandum { Signatures = [new() { Name = "B. Sokolov" }], Enclosures = [new() { Header = new() { Diarist = "F. I. LARIN" } }] };

        Filled(memorandum).Authors.Should().Equal(new ReferenceName("Larin", "F. I."));
    }

    [Theory]
    [InlineData("Letter, Larin to Orlov", false, true)]
    [InlineData("Ciphered Telegram No. 7", false, true)]
    [InlineData("Information, Larin to Orlov", false, false)]
    [InlineData("Letter, Larin to Orlov", true, false)]
    public void Only_letters_are_sent_to_somebody(string title, bool isWrittenByAnother, bool hasRecipients)
    {
        var reference = new Reference(hasRoom: true);
        reference.Fill(new()
        {
            Record = new() { Title = title },
            Header = new() { Addressees = ["P. ORLOV"] },
            Enclosures = isWrittenByAnother ? [new() { Header = new() { Diarist = "F. I. LARIN" } }] : [],
        });

        reference.HasRecipients.Should().Be(hasRecipients);
        reference.Notes.Contains("Recipient: P. Orlov").Should().Be(!hasRecipients);
    }

    [Theory]
    [InlineData("Talks on Ferries [1]", "1", "Talks on Ferries")]
    [InlineData("Talks on Ferries [1]", "2", "Talks on Ferries [1]")]
    [InlineData("Talks [Excerpts]", "", "Talks [Excerpts]")]
    [InlineData("[1]", "1", "[1]")]
    public void The_mark_of_a_note_is_no_part_of_a_title(string title, string mark, string? expected) =>
        Filled(new() { Record = new() { Title = title }, Footnotes = [new() { Mark = mark, Text = "x" }] }).Title.Should().Be(expected);

    [Theory]
    [InlineData("Letter, Larin to Orlov", "Bykov")]
    [InlineData("Journal of F. I. Larin", "Larin")]
    public void Who_signed_a_letter_wrote_it_whatever_is_enclosed(string title, string author) =>
        Filled(new() { Record = new() { Title = title }, Signatures = [new() { Name = "N. Bykov" }], Enclosures = [new() { Header = new() { Diarist = "F. I. LARIN" } }] }).Authors.Should().ContainSingle(name => name.Family == author);

    [Fact]
    public void An_agency_is_named_once() =>
        Filled(new() { Citation = new() { Text = "", Contributions = [new() { Name = "A. Dub", Agency = "NKIDP" }, new() { Name = "B. Dub", Agency = "NKIDP" }] } }).Notes.Should().Equal("Translated for NKIDP");

    [Theory]
    [InlineData(DocumentLayout.Body, null)]
    [InlineData(DocumentLayout.WebPage, "Wilson Center Digital Archive")]
    public void A_page_of_the_archive_is_on_its_platform(DocumentLayout layout, string? platform) => Filled(new() { Layout = layout }).Platform.Should().Be(platform);

    private static ArchiveDate? DateOf(string? text) => text is null ? null : ArchiveDate.Parse(text);

    private static Memorandum Of(ValueList<ArchivalSource> sources) => new() { Citation = new() { Text = "", Sources = sources } };

    private static Reference Filled(Memorandum memorandum)
    {
        var reference = new Reference(hasRoom: false);
        reference.Fill(memorandum);
        return reference;
    }
}
