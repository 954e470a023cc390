using Archive.Memoranda.Tests.Support;
using NodaTime;

namespace Archive.Memoranda.Tests.Seeds;

/// <summary>What a reader finds in seed 002, a compact web page.</summary>
public sealed class WebPageSeedTests
{
    private static readonly ParseResult Result = MemorandumParser.Parse(Seed.WebPage);

    private static readonly Memorandum Memorandum = Result.Memorandum;

    [Fact]
    public void The_layout_is_found()
    {
        Memorandum.Layout.Should().Be(DocumentLayout.WebPage);
        Memorandum.Citation.Should().BeNull("the page prints neither a citation nor a source");
        Memorandum.Unrecognized.Should().BeEmpty();
        Result.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void The_record_is_read_though_most_labels_are_bare()
    {
        var record = Memorandum.Record;

        record.Date!.Value.Start.Should().Be(new LocalDate(1951, 5, 6));
        record.Title.Should().Be("Memorandum of Conversation, Soviet Ambassador N. V. Roshchin with CC CCP Secretary Liu Shaoqi");
        record.Credits.Should().Be("This document was made possible with support from Leon Levy Foundation");
        record.Classification.Should().Be("Top Secret");
        record.Rights.Should().StartWith("The History and Public Policy Program welcomes").And.EndWith("[email protected].");
        record.Places.Should().BeEmpty();
        record.Topics.Should().BeEmpty();
        record.OriginalArchives.Should().BeEmpty();
        record.Uploaded.Should().BeNull();
        record.RecordId.Should().BeNull();
    }

    [Fact]
    public void The_summary_is_the_paragraph_after_the_signature_and_is_called_a_guess()
    {
        Memorandum.Record.Summary.Should().StartWith("Conversation between Soviet Ambassador to the PRC Roshchin and Liu Shaoqi").And.EndWith("relations with Tibet.");
        Memorandum.Record.SpanOf("summary")!.Value.Start.Should().BeGreaterThan(Memorandum.Signatures[0].Span.End);
        Result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "MEM1006").Which.Line.Should().Be(19);
    }

    [Fact]
    public void The_head_is_read_out_of_its_flattened_columns()
    {
        var header = Memorandum.Header!;

        header.Diarist.Should().Be("N. V. Roshchin");
        header.Classification.Should().Be("Top Secret");
        header.Number.Should().Be("65");
        header.Date!.Value.Start.Should().Be(new LocalDate(1951, 5, 6));
        header.Copy.Should().BeNull();
        header.Heading.Should().Be("Memorandum of Conversation USSR Ambassador to the PRC N. V. Roshchin with CC CCP Secretary com. Liu Shaoqi");
        Result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "MEM3001" && diagnostic.Line == 4);
    }

    [Fact]
    public void Seven_marks_are_the_editors_and_the_hidden_address_is_none()
    {
        Memorandum.Editorial.Select(mark => (mark.Kind, mark.Text)).Should().Equal(
            (EditorialKind.Omission, "A discussion of the PRC economy and domestic situation follows"),
            (EditorialKind.Gloss, "Jiang Jieshi's"),
            (EditorialKind.Original, "shumikha"),
            (EditorialKind.Gloss, "Guomindang"),
            (EditorialKind.Supplied, "of the troops"),
            (EditorialKind.Gloss, "People's Liberation Army"),
            (EditorialKind.Original, "voinstvennyi"));
        Memorandum.Elisions.Should().ContainSingle().Which.Should().Match<EditorialMark>(mark => mark.Line == 10 && mark.Column == 1);
    }

    [Fact]
    public void Who_was_present_stays_in_the_body()
    {
        Memorandum.Blocks.Should().HaveCount(8).And.AllBeOfType<Paragraph>();
        Memorandum.Blocks[6].GetText().Should().Be("On this, the conversation ended.");
        Memorandum.Blocks[7].GetText().Should().Be("Embassy Advisor com. T. F. Skvortsov was present during the conversation.");
        Memorandum.Points.Should().BeEmpty();
        Memorandum.EndMatter.Should().BeEmpty();
    }

    [Fact]
    public void The_signature_has_office_and_name_out_of_two_lines()
    {
        var signature = Memorandum.Signatures.Should().ContainSingle().Which;

        signature.Office.Should().Be("USSR Ambassador to the PRC");
        signature.Name.Should().Be("N. V. Roshchin");
    }

    [Theory]
    [InlineData(EditorialView.AsPrinted, "the noise [shumikha] of the Americans and Kuomintang [Guomindang] on this matter", "portion [of the troops] would", "the PLA [People's Liberation Army]. But")]
    [InlineData(EditorialView.Completed, "the noise of the Americans and Kuomintang on this matter", "portion of the troops would", "the PLA. But")]
    [InlineData(EditorialView.WithoutEditors, "the noise of the Americans and Kuomintang on this matter", "portion would", "the PLA. But")]
    public void The_text_is_read_with_and_without_editors(EditorialView view, string original, string supplied, string gloss) =>
        Memorandum.GetText(view).Should().Contain(original).And.Contain(supplied).And.Contain(gloss);

    [Fact]
    public void A_layout_that_the_caller_names_is_taken_at_his_word()
    {
        var body = MemorandumParser.Parse(Seed.WebPage, new ParserOptions { Layout = DocumentLayout.Body, SourceName = "page.txt" });

        body.Memorandum.Layout.Should().Be(DocumentLayout.Body);
        body.Memorandum.Record.Title.Should().BeNull();
        body.Memorandum.Source.Should().Be("page.txt");
        body.SourceText.Name.Should().Be("page.txt");
    }
}
