using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Export.Html;
using Archive.Memoranda.Tests.Export.Markdown;
using Archive.Memoranda.Tests.Export.Tei;

namespace Archive.Memoranda.Tests.Export;

public sealed class ValueMarksTests
{
    private static readonly EditorialMark InHeading = Mark("sic", EditorialKind.Correction, 8);
    private static readonly EditorialMark InDate = Mark("May", EditorialKind.Supplied, 20);
    private static readonly EditorialMark InText = Mark("sic", EditorialKind.Correction, 30);
    private static readonly EditorialMark InSpeaker = Mark("unidentified", EditorialKind.Unreadable, 40);
    private static readonly EditorialMark InOffice = Mark("sic", EditorialKind.Correction, 50);
    private static readonly EditorialMark Stamp = Mark("stamp", EditorialKind.Physical, 60);

    private static readonly Memorandum Marked = new()
    {
        Editorial = [InHeading, InDate, InText, InSpeaker, InOffice, Stamp],
        Header = new() { Heading = "Talks [sic]", Date = new("6 [May] 1951", new(1951, 5, 6), new(1951, 5, 6), DatePrecision.Day) },
        Blocks =
        [
            new Paragraph { Text = "Agreed [sic]", Runs = [new TextRun { Text = "Agreed " }, new MarkRun { Text = "[sic]", Mark = InText }] },
            new Turn { Speaker = "[unidentified]", Blocks = [new Paragraph { Text = "No." }] },
        ],
        Signatures = [new() { Office = "Embasy [sic]", Name = "Roshchin" }],
    };

    [Fact]
    public void Each_mark_is_found_in_its_own_string()
    {
        var marks = new ValueMarks(Marked);

        marks.Take("Talks [sic]").Should().Equal([(6..11, InHeading)]);
        marks.Take("6 [May] 1951").Should().Equal([(2..7, InDate)]);
        marks.Take("[unidentified]").Should().Equal([(0..14, InSpeaker)]);
        marks.Take("Embasy [sic]").Should().Equal([(7..12, InOffice)]);
        marks.Take("Roshchin").Should().BeEmpty();
        marks.Loose.Should().Equal(new LooseMark(0, IsAtEnd: false, 5));
        marks.Placed.Should().Equal(InHeading, InDate, InSpeaker, InOffice);
    }

    [Fact]
    public void Strings_that_read_alike_have_their_marks_in_order_of_the_document()
    {
        var memorandum = Marked with { Header = new() { Heading = "Talks [sic]", Handling = ["Talks [sic]"] } };
        var marks = new ValueMarks(memorandum);

        marks.Take("Talks [sic]").Should().Equal([(6..11, InHeading)]);
        marks.Take("Talks [sic]").Should().Equal([(6..11, InOffice)]);
        marks.Take("Talks [sic]").Should().Equal([(6..11, InOffice)], "what is written more often than it was read is the last one again");
    }

    [Fact]
    public void Equal_marks_stand_in_blocks_as_often_as_blocks_have_them()
    {
        var mark = Mark("sic", EditorialKind.Correction, 0);
        var block = new Paragraph { Text = "[sic]", Runs = [new MarkRun { Text = "[sic]", Mark = mark }] };
        var memorandum = new Memorandum { Editorial = [mark, mark, mark], Header = new() { Heading = "A [sic]" }, Blocks = [block] };

        var marks = new ValueMarks(memorandum);

        marks.Placed.Should().HaveCount(1);
        marks.Loose.Should().HaveCount(1);
    }

    [Fact]
    public void A_mark_in_no_text_goes_with_its_document()
    {
        var memorandum = new Memorandum
        {
            Editorial = [Mark("stamp", EditorialKind.Physical, 5), Mark("signature", EditorialKind.Physical, 205)],
            Header = new() { Heading = "Letter" },
            Enclosures = [new() { Span = new(100, 200), Header = new() { Heading = "Journal" }, Blocks = [new Paragraph { Text = "x", Span = new(150, 1) }] }],
        };

        new ValueMarks(memorandum).Loose.Should().Equal(new LooseMark(0, IsAtEnd: false, 0), new LooseMark(1, IsAtEnd: true, 1));
        var texts = TeiOutput.WriteAndRead(memorandum).Descendants().Where(static element => element.Name.LocalName == "text" && element.Attribute("type") is not null).ToList();
        texts.Select(static text => text.Descendants().Single(static element => element.Name.LocalName == "ab").Value).Should().Equal("[stamp]", "[signature]");
        MarkdownOutput.Write(memorandum).Should().MatchRegex(@"(?s)stamp.*## Enclosure 1.*### Text.*### Signatures.*signature");
        HtmlOutput.Tree(memorandum).All.Where(static element => element.Name == "article").Select(static article => article.All.Single(static element => element.Name == "mark").Text()).Should().Equal("[stamp]", "[signature]");
    }

    [Fact]
    public void Heads_speakers_and_signatures_are_written_with_their_marks()
    {
        HtmlOutput.Tree(Marked).All.Where(element => element.Name == "mark" && element.All.Any(static inner => inner.Name == "a")).Select(static mark => mark.Text())
            .Should().Equal("[May]", "[stamp]", "[sic]", "[sic]", "[unidentified]", "[sic]");
        MarkdownOutput.Write(Marked).Should().Contain("**\\[unidentified\\][^memorandum-unreadable]\\:** No.").And.Contain("6 \\[May\\][^memorandum-supplied] 1951");
        TeiOutput.WriteAndRead(Marked).Descendants().Where(static element => element.Attribute("resp") is not null && element.Ancestors().Any(static outer => outer.Name.LocalName == "body"))
            .Select(static element => element.Name.LocalName).Where(static name => name != "sic").Should().Equal("note", "supplied", "note", "gap", "note");
    }

    private static EditorialMark Mark(string text, EditorialKind kind, int start) => new() { Text = text, Kind = kind, Span = new(start, text.Length + 2) };
}
