using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>The two renderings that the corpus has of each document are the same document.</summary>
public sealed class CorpusRenderingTests
{
    public static TheoryData<string, string> Pages => Corpus.Pairs(".compact.txt");

    public static TheoryData<string, string> Downloads => Corpus.Pairs(".layout.txt");

    /// <remarks>A compact page has lost the values of its labels, not a word of its document.</remarks>
    [CorpusTheory]
    [MemberData(nameof(Pages))]
    public void A_compact_page_holds_the_same_document(string full, string compact)
    {
        var (expected, memorandum) = (Read(full), Read(compact));

        memorandum.Header.Should().Be(expected.Header);
        memorandum.Blocks.Should().Equal(expected.Blocks);
        Marks(memorandum).Should().Equal(Marks(expected));
        memorandum.Signatures.Should().Equal(expected.Signatures);
        memorandum.Footnotes.Should().Equal(expected.Footnotes);
    }

    /// <remarks>
    /// Taken out in reading order a download has no blank lines left. Where the last line of a paragraph is full, nobody can tell that it ended there; all else is the same.
    /// </remarks>
    [CorpusTheory]
    [MemberData(nameof(Downloads))]
    public void A_download_in_reading_order_holds_the_same_document_as_its_layout(string plain, string layout)
    {
        var (expected, memorandum) = (Read(layout), Read(plain));

        memorandum.Record.Should().Be(expected.Record);
        memorandum.Citation.Should().Be(expected.Citation);
        memorandum.Header.Should().Be(expected.Header);
        Marks(memorandum).Should().Equal(Marks(expected));
        memorandum.Points.Select(point => point.Label.Text).Should().Equal(expected.Points.Select(point => point.Label.Text));
        memorandum.AllBlocks.OfType<Turn>().Select(turn => turn.Speaker).Should().Equal(expected.AllBlocks.OfType<Turn>().Select(turn => turn.Speaker));
        memorandum.Footnotes.Select(note => note.Mark).Should().Equal(expected.Footnotes.Select(note => note.Mark));
        Letters(memorandum).Should().Be(Letters(expected));
    }

    [CorpusTheory]
    [MemberData(nameof(Downloads))]
    public void A_download_on_one_line_keeps_its_record_citation_and_marks(string plain, string layout)
    {
        var expected = Read(plain);
        var memorandum = Invariants.Hold(string.Join(' ', Corpus.Read(plain).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Memorandum.WithoutSpans();

        layout.Should().NotBe(plain);
        memorandum.Record.Should().Be(expected.Record);
        memorandum.Citation.Should().Be(expected.Citation);
        memorandum.AllBlocks.OfType<Turn>().Select(turn => turn.Speaker).Should().Equal(expected.AllBlocks.OfType<Turn>().Select(turn => turn.Speaker));
        memorandum.Editorial.Select(mark => Plain(mark.Text)).Should().Equal(expected.Editorial.Select(mark => Plain(mark.Text)));
    }

    [CorpusTheory]
    [MemberData(nameof(CorpusTests.Documents), MemberType = typeof(CorpusTests))]
    public void A_document_with_other_quotation_marks_spaces_and_line_ends_is_an_equal_memorandum(string document)
    {
        var expected = Read(document);
        foreach (var rendering in (string[])["with curly quotation marks", "with no-break spaces for spaces", "with spaces at line ends", "with CR LF", "with a byte order mark"])
        {
            var memorandum = MemorandumParser.Parse(Renderings.All[rendering](Corpus.Read(document))).Memorandum.WithoutSpans();
            LineDifference.ShouldBeNone(CompactDump.Of(expected), CompactDump.Of(memorandum), rendering);
        }
    }

    /// <remarks>Its paragraphs stand apart by blank lines. Narrower pages break the columns of a head that are set apart by many spaces.</remarks>
    [CorpusTheory]
    [MemberData(nameof(Pages))]
    public void A_web_page_wrapped_at_other_widths_holds_the_same_document(string full, string compact)
    {
        compact.Should().NotBe(full);
        var expected = Read(full);
        foreach (var width in (int[])[72, 100])
        {
            var memorandum = MemorandumParser.Parse(Renderings.Wrapped(Corpus.Read(full), width)).Memorandum.WithoutSpans();
            memorandum.Citation.Should().Be(expected.Citation);
            Marks(memorandum).Should().Equal(Marks(expected));
            Letters(memorandum).Should().Be(Letters(expected), "wrapped at {0} columns", width);
        }
    }

    private static Memorandum Read(string document) => MemorandumParser.Parse(Corpus.Read(document)).Memorandum.WithoutSpans();

    private static IEnumerable<(EditorialKind Kind, string Text)> Marks(Memorandum memorandum) => memorandum.Editorial.Select(mark => (mark.Kind, Plain(mark.Text)));

    // The running text without what a line end can add or take away.
    private static string Letters(Memorandum memorandum) => Plain(memorandum.Header?.Heading + string.Concat(memorandum.AllBlocks.OfType<TextBlock>().Select(block => block.Text)));

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
