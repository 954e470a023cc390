using Archive.Memoranda.Tests.Support;
using NodaTime;

namespace Archive.Memoranda.Tests.Seeds;

/// <summary>What a reader finds in seed 000, the download of record 117886.</summary>
public sealed class DownloadSeedTests
{
    private const string Title = "From the Diary of N.V. Roshchin, Memorandum of Conversation with Prime Minister Zhou Enlai on 10 November 1949";

    private static readonly ParseResult Result = MemorandumParser.Parse(Seed.Download);

    private static readonly Memorandum Memorandum = Result.Memorandum;

    [Fact]
    public void The_layout_is_found()
    {
        Memorandum.Layout.Should().Be(DocumentLayout.Download);
        Result.Diagnostics.Select(diagnostic => diagnostic.Severity).Should().OnlyContain(severity => severity == Severity.Info);
        Result.HasErrors.Should().BeFalse();
        Memorandum.Unrecognized.Should().BeEmpty();
    }

    [Fact]
    public void The_record_is_read_field_by_field()
    {
        var record = Memorandum.Record;

        record.Date.Should().Be(new ArchiveDate("November 10, 1949", new LocalDate(1949, 11, 10), new LocalDate(1949, 11, 10), DatePrecision.Day));
        record.Title.Should().Be(Title);
        record.Summary.Should().StartWith("Conversation between Soviet Ambassador Roshchin").And.EndWith("desire to make a visit to Moscow.");
        record.Credits.Should().Be("This document was made possible with support from Leon Levy Foundation");
        record.OriginalLanguages.Should().Equal("Russian");
        record.Contents.Should().Equal("Translation - English");
        record.FieldSpans.Select(field => field.Field).Should().Equal("date", "title", "summary", "credits", "originalLanguages", "contents");
        record.RecordId.Should().BeNull("the number in the address is the citation's");
    }

    [Fact]
    public void The_citation_is_read_part_by_part()
    {
        var citation = Memorandum.Citation!;

        citation.Title.Should().Be(Title);
        citation.Date!.Value.Start.Should().Be(new LocalDate(1949, 11, 10));
        citation.Publisher.Should().Be("Wilson Center Digital Archive");
        citation.Notes.Should().BeEmpty();
        citation.Contributions.Select(contribution => (contribution.Role, contribution.Name)).Should().Equal((ContributorRole.Translator, "David Wolff"));
        citation.Url.Should().Be("https://wilson-center-digital-archive.dvincitest.com/document/117886");
        citation.RecordId.Should().Be("117886");
    }

    [Fact]
    public void The_source_names_the_archive_and_the_units_of_its_locator()
    {
        var source = Memorandum.Citation!.Sources.Should().ContainSingle().Which;

        source.Text.Should().Be("AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85");
        source.Repository!.Text.Should().Be("AVPRF");
        source.Repository.Name.Should().Be("Archive of Foreign Policy of the Russian Federation");
        source.Repository.Known!.Country.Should().Be("Russia");
        source.Locator.Select(unit => (unit.Unit, unit.Label, unit.Value)).Should().Equal(
            (LocatorUnitKind.Fond, "f.", "0100"),
            (LocatorUnitKind.Opis, "op.", "42"),
            (LocatorUnitKind.Por, "por.", "19"),
            (LocatorUnitKind.Papka, "pap.", "288"),
            (LocatorUnitKind.List, "ll.", "81-85"));
        source[LocatorUnitKind.Fond].Should().Be("0100");
        source.Locator[4].Ranges.Should().ContainSingle().Which.Should().Match<PageRange>(range => range.First == "81" && range.Last == "85");
    }

    [Fact]
    public void The_head_is_read_beside_the_record_and_has_a_date_of_its_own()
    {
        var header = Memorandum.Header!;

        header.Diarist.Should().Be("N. V. ROSHCHIN");
        header.Classification.Should().Be("Top Secret");
        header.Copy.Should().Be("4");
        header.Number.Should().BeNull();
        header.Date!.Value.Start.Should().Be(new LocalDate(1949, 12, 1));
        Memorandum.Record.Date!.Value.Start.Should().Be(new LocalDate(1949, 11, 10));
        header.Heading.Should().Be("Memorandum of Conversation with Prime Minister and Foreign Minister ZHOU ENLAI on 10 November 1949");
    }

    [Fact]
    public void Four_points_keep_their_labels_as_printed()
    {
        Memorandum.Points.Select(point => point.Label.Text).Should().Equal("I.", "2.", "3, 4.", "5.");
        Memorandum.Points.Select(point => point.Style).Should().Equal(PointStyle.Roman, PointStyle.Arabic, PointStyle.Arabic, PointStyle.Arabic);
        Memorandum.Points.Select(point => point.Numbers.ToArray()).Should().BeEquivalentTo(new int[][] { [1], [2], [3, 4], [5] }, options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_points_hold_their_paragraphs_and_stand_on_one_level()
    {
        Memorandum.Blocks.Select(block => block.GetType().Name).Should().Equal("Paragraph", "NumberedPoint", "NumberedPoint", "NumberedPoint", "NumberedPoint");
        Memorandum.Points.Select(point => point.Blocks.Count).Should().Equal(5, 1, 1, 1);
        Memorandum.Points.First().Text.Should().StartWith("Mao Zedong has long cherished the hope").And.EndWith("Manchurian mission.");
    }

    [Fact]
    public void Two_omissions_and_one_completion_are_what_the_editors_left()
    {
        Memorandum.Editorial.Select(mark => (mark.Kind, mark.Text)).Should().Equal(
            (EditorialKind.Supplied, "I.V."),
            (EditorialKind.Omission, "Contains Zhou report on ties between retreating GMD troops and Indochinese colonial governments."),
            (EditorialKind.Omission, "Roshchin requests aid in moving his embassy's materials from Nanjing to Beijing."));
        Memorandum.Elisions.Should().HaveCount(2).And.OnlyContain(mark => mark.Kind == EditorialKind.Omission);
    }

    [Fact]
    public void The_signature_has_office_and_name_out_of_one_line()
    {
        var signature = Memorandum.Signatures.Should().ContainSingle().Which;

        signature.Office.Should().Be("USSR Ambassador to the PRC");
        signature.Name.Should().Be("N. Roshchin");
        Memorandum.EndMatter.Should().BeEmpty();
    }

    [Theory]
    [InlineData(EditorialView.AsPrinted, "an analogous position via Com. [I.V.] Kovalev in")]
    [InlineData(EditorialView.Completed, "an analogous position via Com. I.V. Kovalev in")]
    [InlineData(EditorialView.WithoutEditors, "an analogous position via Com. Kovalev in")]
    public void The_text_is_read_with_and_without_editors(EditorialView view, string expected)
    {
        var point = Memorandum.Points.First();

        point.Blocks[1].GetText(view).Should().Contain(expected);
        Memorandum.GetText(view).Should().Contain(expected);
    }

    [Fact]
    public void An_omission_is_nothing_where_editors_are_left_out()
    {
        var point = Memorandum.Points.Single(point => point.Label.Text == "3, 4.");

        point.GetText().Should().StartWith("3, 4. [Contains Zhou report");
        point.GetText(EditorialView.WithoutEditors).Should().Be("3, 4.");
    }
}
