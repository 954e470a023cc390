using System.Text;
using System.Text.Json;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export;

public sealed class ReferenceWriterTests
{
    private static readonly Memorandum Download = MemorandumParser.Parse(Seed.Download).Memorandum;

    private static readonly string[] Tags = ["TY", "ID", "TI", "AU", "A4", "PY", "DA", "M3", "AB", "CY", "DB", "AN", "DP", "LA", "UR", "N1", "KW", "ER"];

    [Fact]
    public void The_download_is_a_manuscript_in_Zoteros_mapping() => Ris(Download).Split('\n').Should().Contain(
    [
        "TY  - MANSCPT", "ID  - wcda-117886", "AU  - Roshchin, N. V.", "A4  - Wolff, David", "DA  - 1949/11/10", "M3  - Memorandum of conversation", "CY  - Moscow", "DB  - AVPRF",
        "AN  - f. 0100, op. 42, por. 19, pap. 288, ll. 81-85", "DP  - Wilson Center Digital Archive", "LA  - en", "UR  - https://wilson-center-digital-archive.dvincitest.com/document/117886", "ER  - ",
    ]);

    [Fact]
    public void The_download_has_each_part_in_a_field_of_CSL()
    {
        var item = JsonDocument.Parse(Csl([Download])).RootElement[0];

        item.GetProperty("type").GetString().Should().Be("manuscript");
        item.GetProperty("archive").GetString().Should().Be("AVPRF");
        item.GetProperty("archive-place").GetString().Should().Be("Moscow");
        item.GetProperty("archive_location").GetString().Should().Be("f. 0100, op. 42, por. 19, pap. 288, ll. 81-85");
        item.GetProperty("translator")[0].GetProperty("family").GetString().Should().Be("Wolff");
        item.GetProperty("issued").GetProperty("date-parts").GetRawText().Should().Be("[[1949,11,10]]");
        item.GetProperty("custom").GetRawText().Should().Be("""{"fond":"0100","opis":"42","poriadok":"19","papka":"288","listy":"81-85","written":"1949-12-01"}""");
        item.TryGetProperty("original-date", out _).Should().BeFalse("Chicago would print (1949) 1949");
        item.TryGetProperty("page", out _).Should().BeFalse("styles would print leaves as pages");
    }

    [Fact]
    public void The_download_is_an_unpublished_paper_for_biblatex() => Bib(Download).Should()
        .StartWith("@unpublished{wcda-117886,\n  author = {Roshchin, N. V.},\n").And.Contain("  note = {AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85},\n")
        .And.Contain("  addendum = {Translated by David Wolff},\n");

    [Fact]
    public void The_catalogues_author_goes_before_the_diarist_and_he_before_who_signed()
    {
        var memorandum = new Memorandum { Record = new() { Authors = ["Larin, P."] }, Header = new() { Diarist = "A. Orlov" }, Signatures = [new() { Name = "B. Sokolov" }] };

        Ris(memorandum).Should().Contain("AU  - Larin, P.\n").And.NotContain("Orlov").And.NotContain("Sokolov");
        Ris(memorandum with { Record = new() }).Should().Contain("AU  - Orlov, A.\n").And.NotContain("Sokolov");
        Ris(memorandum with { Record = new(), Header = null }).Should().Contain("AU  - Sokolov, B.\n");
    }

    [Fact]
    public void What_is_not_printed_is_left_out()
    {
        Ris(new()).Should().Be("TY  - MANSCPT\nID  - memorandum\nER  - \n");
        Bib(new()).Should().Be("@misc{memorandum,\n  title = {{[Untitled]}},\n  date = {XXXX}\n}\n");
        Csl([new()]).Should().Be("[\n{\"id\":\"memorandum\",\"citation-key\":\"memorandum\",\"type\":\"manuscript\"}\n]\n");
        Csl([]).Should().Be("[]\n");
    }

    [Fact]
    public void An_id_is_given_once()
    {
        Memorandum[] memoranda = [Download, Download, new() { Source = "a/B.c.txt" }, new() { Source = @"x\b.c.md" }, new() { Source = "wcda-117886-2.txt" }];

        JsonDocument.Parse(Csl(memoranda)).RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString())
            .Should().Equal("wcda-117886", "wcda-117886-2", "doc-b-c", "doc-b-c-2", "doc-wcda-117886-2");
    }

    [Fact]
    public void Whatever_a_memorandum_holds_a_record_stays_one_record() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var lines = Ris(memorandum).Split('\n');
        lines[^1].Should().BeEmpty();
        lines.SkipLast(1).Should().OnlyContain(line => line.Length >= 6 && line.Substring(2, 4) == "  - " && Tags.Contains(line.Substring(0, 2)));
        lines.Count(line => line.StartsWith("TY", StringComparison.Ordinal)).Should().Be(1);
        lines.Count(line => line.StartsWith("ER", StringComparison.Ordinal)).Should().Be(1);
        lines.Should().NotContain(line => line.Any(char.IsControl));
        string.Concat(lines).Should().NotMatchRegex("<[A-Za-z/!?]", "a tag that is left would be shown as one");

        var item = JsonDocument.Parse(Csl([memorandum])).RootElement;
        item.GetArrayLength().Should().Be(1);

        var entry = Bib(memorandum);
        Depth(entry).Should().Be(0, entry);
        entry.Split('\n').Count(line => line.StartsWith('@')).Should().Be(1);
        (RisWriter.LossesOf(memorandum) == RisWriter.LossesOf(memorandum)).Should().BeTrue();
    }).Check(Repeatable.Config.WithMaxTest(2000));

    [Fact]
    public void The_same_memoranda_are_the_same_bytes_to_a_writer_and_a_stream()
    {
        var memoranda = HostileMemoranda.Sample(50).ToList();
        foreach (var (text, bytes) in new[]
        {
            (Csl(memoranda), Bytes(stream => CslJsonWriter.Write(memoranda, stream))),
            (Text(writer => RisWriter.Write(memoranda, writer)), Bytes(stream => RisWriter.Write(memoranda, stream))),
            (Text(writer => BiblatexWriter.Write(memoranda, writer)), Bytes(stream => BiblatexWriter.Write(memoranda, stream))),
        })
        {
            Encoding.UTF8.GetBytes(text).Should().Equal(bytes);
            text.Should().NotContain("\r").And.NotContain("\ufffe");
        }
    }

    [Fact]
    public void A_bad_option_is_named()
    {
        var act = () => new CslJsonOptions { ItemType = (CslItemType)7 };

        act.Should().Throw<ArgumentException>().WithParameterName("ItemType");
    }

    [Fact]
    public void The_losses_name_the_text_and_its_marks() =>
        RisWriter.LossesOf(Download).Select(loss => loss.Path).Should().Contain(["body", "editorial[0]", "record/credits"]);

    [CorpusFact]
    public void Every_document_is_a_record()
    {
        var memoranda = Corpus.Names.Select(name => MemorandumParser.Parse(Corpus.Read(name), new() { SourceName = name }).Memorandum).ToList();

        JsonDocument.Parse(Csl(memoranda)).RootElement.GetArrayLength().Should().Be(memoranda.Count);
        Text(writer => RisWriter.Write(memoranda, writer)).Split('\n').Count(line => line == "ER  - ").Should().Be(memoranda.Count);
    }

    private static string Ris(Memorandum memorandum) => Text(writer => RisWriter.Write(memorandum, writer));

    private static string Bib(Memorandum memorandum) => Text(writer => BiblatexWriter.Write(memorandum, writer));

    private static string Csl(IEnumerable<Memorandum> memoranda) => Text(writer => CslJsonWriter.Write(memoranda, writer));

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    // How deep the braces are at the end; -1000 where one closes that none opened.
    private static int Depth(string entry)
    {
        var depth = 0;
        foreach (var letter in entry)
        {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            depth = depth < 0 ? -1000 : depth;
        }

        return depth;
    }
}
