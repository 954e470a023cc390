using System.Text;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using static Archive.Memoranda.Tests.Export.Csv.CsvReading;

namespace Archive.Memoranda.Tests.Export.Csv;

public sealed class CsvWriterTests
{
    private static readonly CsvTable[] Tables = Enum.GetValues<CsvTable>();

    private static readonly Memorandum Download = MemorandumParser.Parse(Seed.Download, new() { SourceName = "seeds/000.txt" }).Memorandum;

    [Fact]
    public void The_download_is_a_row_with_each_part_in_its_column() => Record(Download).Should().Contain(new Dictionary<string, string>
    {
        ["id"] = "wcda-117886",
        ["source_name"] = "seeds/000.txt",
        ["layout"] = "download",
        ["url_id"] = "117886",
        ["date_start"] = "1949-11-10",
        ["date_end"] = "1949-11-10",
        ["date_precision"] = "day",
        ["date_text"] = "November 10, 1949",
        ["written_start"] = "1949-12-01",
        ["classification"] = "Top Secret",
        ["diarist"] = "N. V. ROSHCHIN",
        ["copy"] = "4",
        ["original_languages"] = "Russian",
        ["original_language_tags"] = "ru",
        ["text_language_tag"] = "en",
        ["archive"] = "AVPRF",
        ["archive_place"] = "Moscow",
        ["locator"] = "f. 0100, op. 42, por. 19, pap. 288, ll. 81-85",
        ["translators"] = "David Wolff",
        ["obtained_by"] = "",
        ["source_count"] = "1",
        ["point_count"] = $"{Download.Points.Count()}",
        ["mark_count"] = $"{Download.Editorial.Count}",
        ["elision_count"] = "2",
        ["text"] = Download.GetText(),
    });

    [Fact]
    public void A_source_has_a_column_for_each_unit() => Record(Download, CsvTable.Sources).Where(cell => cell.Value.Length > 0).Should().BeEquivalentTo(new Dictionary<string, string>
    {
        ["id"] = "wcda-117886",
        ["source"] = "1",
        ["archive"] = "AVPRF",
        ["archive_name"] = "Archive of Foreign Policy of the Russian Federation",
        ["archive_place"] = "Moscow",
        ["archive_country"] = "Russia",
        ["repository"] = "AVPRF",
        ["locator"] = "f. 0100, op. 42, por. 19, pap. 288, ll. 81-85",
        ["fond"] = "0100",
        ["opis"] = "42",
        ["poriadok"] = "19",
        ["papka"] = "288",
        ["listy"] = "81-85",
        ["listy_from"] = "81",
        ["listy_to"] = "85",
        ["start"] = $"{Download.Citation!.Sources[0].Span.Start}",
        ["length"] = $"{Download.Citation.Sources[0].Span.Length}",
        ["text"] = "AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85",
    });

    [Fact]
    public void Every_row_can_be_traced_to_its_characters()
    {
        foreach (var mark in Records([Download], CsvTable.Editorial))
        {
            Printed(mark).Should().Be($"[{mark["text"]}]");
            var line = Seed.Download[..int.Parse(mark["start"])].Count(character => character == '\n') + 1;
            mark["line"].Should().Be($"{line}");
        }

        Records([Download], CsvTable.Points).Should().OnlyContain(point => Printed(point).StartsWith(point["label"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_stands_among_its_neighbours()
    {
        var marks = Records([Download], CsvTable.Editorial);

        marks.Select(mark => mark["kind"]).Should().Equal(Download.Editorial.Select(mark => mark.Kind.ToString().ToLowerInvariant()));
        marks[0].Should().Contain("text", "I.V.").And.Contain("part", "body").And.Contain("point", "1").And.Contain("enclosure", "0").And.Contain("is_elision", "false");
        marks[0]["before"].Should().EndWith(" an analogous position via Com. ");
        marks[0]["after"].Should().StartWith(" Kovalev in the 5 November talk.");
        marks.Where(mark => mark["part"] == "body").Should().OnlyContain(mark => Download.GetText(EditorialView.AsPrinted).Contains($"{mark["before"]}[{mark["text"]}]{mark["after"]}"));
        marks[0].Values.Should().OnlyContain(value => value.Length <= 61);
        marks[1].Should().Contain("kind", "omission").And.Contain("point", "3").And.Contain("before", "").And.Contain("is_elision", "true");
    }

    [Fact]
    public void A_mark_outside_the_blocks_is_in_the_part_that_it_stands_in()
    {
        var memorandum = new Memorandum
        {
            Header = new() { Diarist = "N[ikolai] Orlov", Span = new(0, 40) },
            Blocks = [new Turn { Speaker = "Stalin", Blocks = [WithMark("sic", new(60, 5)), WithMark("sic", new(70, 5))] }],
            EndMatter = [WithMark("stamp", new(200, 7))],
            Enclosures = [new() { Footnotes = [new() { Mark = "1", Text = "So [?]", Span = new(300, 20) }], Blocks = [WithMark("ed.", new(250, 5))] }],
            Editorial = [Mark("ikolai", new(1, 8)), Mark("sic", new(60, 5)), Mark("sic", new(70, 5)), Mark("stamp", new(200, 7)), Mark("ed.", new(250, 5)), Mark("?", new(303, 3)), Mark("far", new(900, 5)), Mark("nowhere", default)],
        };

        Records([memorandum], CsvTable.Editorial).Select(mark => (mark["part"], mark["enclosure"], mark["speaker"])).Should()
            .Equal(("header", "0", ""), ("body", "0", "Stalin"), ("body", "0", "Stalin"), ("endMatter", "0", ""), ("body", "1", ""), ("footnote", "1", ""), ("", "", ""), ("", "", ""));
        CsvWriter.LossesOf(memorandum with { Editorial = [] }).Select(loss => loss.Path).Should().Equal("body", "body", "body", "body", "endMatter[0]", "enclosures[0]/footnotes[0]");
        CsvWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Equal("endMatter[0]", "enclosures[0]/footnotes[0]");
    }

    [Fact]
    public void A_point_names_its_parent_and_does_not_repeat_the_points_in_it()
    {
        var inner = new NumberedPoint { Label = new("a)", PointStyle.Letter, [1]), Style = PointStyle.Letter, Numbers = [1], Blocks = [Some.Paragraph("Inner text.")] };
        var outer = new NumberedPoint { Label = Some.Label(), Numbers = [3, 4], Blocks = [Some.Paragraph("First."), inner, Some.Paragraph("Last of it.")] };
        var memorandum = new Memorandum { Blocks = [new Turn { Speaker = "Mao", Blocks = [outer] }, inner], Enclosures = [new() { Blocks = [inner] }] };

        var points = Records([memorandum], CsvTable.Points);

        points.Select(point => (point["point"], point["parent_point"], point["depth"], point["enclosure"], point["speaker"])).Should()
            .Equal(("1", "", "1", "0", "Mao"), ("2", "1", "2", "0", "Mao"), ("3", "", "1", "0", ""), ("4", "", "1", "1", ""));
        points[0].Should().Contain("label", "3, 4.").And.Contain("numbers", "3 | 4").And.Contain("first_number", "3").And.Contain("style", "arabic").And.Contain("text", "First.\nLast of it.").And.Contain("word_count", "4");
        points[1].Should().Contain("text", "Inner text.").And.Contain("style", "letter");
        Record(memorandum).Should().Contain("text", "Mao: 3, 4. First.\na) Inner text.\nLast of it.\na) Inner text.\n\na) Inner text.").And.Contain("point_count", "4").And.Contain("word_count", "16");
    }

    [Fact]
    public void Lists_are_parted_by_a_sign_that_no_item_keeps()
    {
        var memorandum = new Memorandum
        {
            Record = new() { People = ["Zhou; Enlai", "a | b", ""], Places = [""] },
            Signatures = [new() { Office = "Ambassador" }, new() { Name = "N. Roshchin" }],
        };

        Record(memorandum).Should().Contain("people", "Zhou; Enlai | a ¦ b | ").And.Contain("signatories", " | N. Roshchin").And.Contain("signatory_offices", "Ambassador | ");
        Text(memorandum, CsvTable.Memoranda).Should().Contain(",\"Zhou; Enlai | a ¦ b | \",\"\",,");
    }

    [Fact]
    public void What_is_not_printed_is_an_empty_cell_without_quotation_marks()
    {
        Text(new(), CsvTable.Memoranda).Split('\n')[1].Should().StartWith("\"memorandum\",,\"body\",,,,,,,,,").And.NotContain("\"\"");
        Tables.Skip(1).Should().OnlyContain(table => Text(new(), table).Split('\n').Length == 2);
        CsvWriter.ColumnsOf(CsvTable.Points).Should().StartWith(["id", "point", "parent_point"]);
    }

    [Fact]
    public void All_tables_are_written_in_one_pass()
    {
        var passes = 0;
        var memoranda = HostileMemoranda.Sample(40).Append(Download).Append(Download).ToList();
        var streams = Tables.ToDictionary(table => table, _ => new MemoryStream());
        var options = new CsvOptions { HasByteOrderMark = true };

        CsvWriter.WriteTables(Once(), table => streams[table], options);

        passes.Should().Be(1);
        foreach (var table in Tables)
        {
            using var alone = new MemoryStream();
            CsvWriter.Write(memoranda, table, alone, options);
            alone.CanWrite.Should().BeTrue("a stream that the caller has opened stays open");
            streams[table].CanWrite.Should().BeFalse("what was opened for a table is closed");
            streams[table].ToArray().Should().Equal(alone.ToArray()).And.StartWith([0xEF, 0xBB, 0xBF]);
            using var writer = new StringWriter();
            CsvWriter.Write(memoranda, table, writer, options);
            Encoding.UTF8.GetBytes(writer.ToString()).Should().Equal(alone.ToArray());
            writer.ToString().Should().NotContain("\r").And.EndWith("\n");
        }

        IEnumerable<Memorandum> Once()
        {
            passes++;
            return memoranda;
        }
    }

    [Fact]
    public void A_table_that_is_not_wanted_is_not_opened_and_the_others_are_closed_whatever_happens()
    {
        using var stream = new MemoryStream();
        CsvWriter.WriteTables([Download], table => table == CsvTable.Points ? stream : null);
        stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(Text(Download, CsvTable.Points)));

        using var first = new MemoryStream();
        var act = () => CsvWriter.WriteTables([Download], table => table == CsvTable.Memoranda ? first : throw new IOException("full"));
        act.Should().Throw<IOException>();
        first.CanWrite.Should().BeFalse();
    }

    [Fact]
    public void A_bad_argument_is_named()
    {
        ((Action)(() => _ = new CsvOptions { LongestCell = 10 })).Should().Throw<ArgumentException>().WithParameterName("LongestCell");
        ((Action)(() => CsvWriter.Write([Download], (CsvTable)9, TextWriter.Null))).Should().Throw<ArgumentException>().WithParameterName("table");
        ((Action)(() => CsvWriter.FileNameOf((CsvTable)(-1)))).Should().Throw<ArgumentException>().WithParameterName("table");
        ((Action)(() => CsvWriter.Write([null!], CsvTable.Points, TextWriter.Null))).Should().Throw<ArgumentNullException>().WithParameterName("memoranda");
        ((Action)(() => CsvWriter.WriteTables([Download], null!))).Should().Throw<ArgumentNullException>().WithParameterName("open");
    }

    [Fact]
    public void The_losses_name_what_has_no_column() => CsvWriter.LossesOf(Some.Memorandum()).Select(loss => loss.Path).Should().Equal(
        "citation/contributions[0]/agency", "citation/contributions[0]/language", "citation/contributions[0]/affiliation", "citation/contributions[1]/agency", "citation/contributions[1]/language",
        "body", "endMatter[0]", "endMatter[1]", "enclosures[0]/header", "enclosures[0]/signatures[0]", "enclosures[0]/endMatter[0]", "enclosures[0]/footnotes[0]", "diagnostics[0]");

    [Fact]
    public void The_page_about_the_format_has_every_column_in_its_order()
    {
        var page = File.ReadAllLines(Path.Combine(ProjectFolder.Root, "src", "Archive.Memoranda", "docs", "export-csv.md"));
        foreach (var table in Tables)
        {
            var section = page.SkipWhile(line => line != $"## {CsvWriter.FileNameOf(table)}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
            section.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[1].Split(',').Select(name => name.Trim(' ', '`')))
                .Should().Equal(CsvWriter.ColumnsOf(table));
        }
    }

    private static string Printed(Dictionary<string, string> row) => Seed.Download.Substring(int.Parse(row["start"]), int.Parse(row["length"]));

    private static string Text(Memorandum memorandum, CsvTable table)
    {
        using var writer = new StringWriter();
        CsvWriter.Write(memorandum, table, writer);
        return writer.ToString();
    }

    private static EditorialMark Mark(string text, TextSpan span) => new() { Kind = EditorialKind.Correction, Text = text, Span = span };

    private static Paragraph WithMark(string text, TextSpan span) => new() { Text = $"a [{text}] b", Runs = [new TextRun { Text = "a " }, new MarkRun { Text = $"[{text}]", Mark = Mark(text, span) }, new TextRun { Text = " b" }] };
}
