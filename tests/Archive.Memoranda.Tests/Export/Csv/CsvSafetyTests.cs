using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Archive.Memoranda.Tests.Export.Csv.CsvReading;

namespace Archive.Memoranda.Tests.Export.Csv;

public sealed class CsvSafetyTests
{
    private const string Triggers = "=+-@＝＋－＠\t\r\n";

    private static readonly CsvTable[] Tables = Enum.GetValues<CsvTable>();

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", true)]
    [InlineData("+1", true)]
    [InlineData("-1", true)]
    [InlineData("- to file", true)]
    [InlineData("@SUM(1)", true)]
    [InlineData("\tx", true)]
    [InlineData("\rx", true)]
    [InlineData("\nx", true)]
    [InlineData("＝1", true)]
    [InlineData("＠x", true)]
    [InlineData(" =1", true)]
    [InlineData("\"=1\"", true)]
    [InlineData("'=1", true)]
    [InlineData("\u00A0\uFEFF\"' +1", true)]
    [InlineData("a=1", false)]
    [InlineData("'s Gravenhage", false)]
    [InlineData("  ", false)]
    [InlineData("", false)]
    [InlineData("\0=1", false)]
    [InlineData("“=1”", false)]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string title, bool isFormula)
    {
        var memorandum = new Memorandum { Record = new() { Title = title, People = [title, "x"] } };

        var cell = Record(memorandum)["title"];
        cell.Should().Be((isFormula ? "'" : "") + Clean(title));
        WithoutApostrophe(cell).Should().Be(Clean(title));
        Record(memorandum)["people"].StartsWith('\'').Should().Be(isFormula || title.StartsWith('\''));
        Records([memorandum], CsvTable.Memoranda, new() { IsRaw = true })[0]["title"].Should().Be(Clean(title));
    }

    [Theory]
    [InlineData("a\r\nb\rc\nd\u2028e\u0085f\u000Cg", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("\0", "\uFFFD")]
    [InlineData("\"a\",\"b\"\"", "\"a\",\"b\"\"")]
    [InlineData("a,b;c\td|", "a,b;c\td|")]
    public void A_text_comes_back_as_it_was_but_for_what_is_no_character(string title, string read) =>
        Record(new() { Record = new() { Title = title } })["title"].Should().Be(read);

    // No attribute can hold half a pair.
    [Fact]
    public void Half_a_character_is_replaced_and_a_whole_one_is_not() =>
        Record(new() { Record = new() { Title = "x\uDC00\uD83D\uDE00\uD800y\uFFFE\uD83D" } })["title"].Should().Be("x\uFFFD\uD83D\uDE00\uFFFDy\uFFFD\uFFFD");

    [Fact]
    public void A_cell_is_cut_where_that_is_asked_for_and_not_through_a_character()
    {
        var emoji = string.Concat(Enumerable.Repeat("\uD83D\uDE00", 150));
        var options = new CsvOptions { LongestCell = 200 };
        Dictionary<string, string> Read(string title) => Records([new() { Record = new() { Title = title } }], CsvTable.Memoranda, options)[0];

        Read(emoji)["title"].Should().Be(emoji[..198] + "…");
        Read("=" + new string('"', 300))["title"].Should().Be("'=" + new string('"', 197) + "…");
        Read(new string('a', 200))["title"].Should().HaveLength(200).And.EndWith("a");
    }

    [Fact]
    public void Whatever_a_memorandum_holds_a_row_stays_a_row() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var rows = Tables.ToDictionary(table => table, table => Rows([memorandum], table));
        rows[CsvTable.Memoranda].Count.Should().Be(2);
        rows[CsvTable.Points].Count.Should().Be(1 + memorandum.Points.Count());
        rows[CsvTable.Editorial].Count.Should().Be(1 + memorandum.Editorial.Count);
        rows[CsvTable.Sources].Count.Should().Be(1 + (memorandum.Citation?.Sources.Count ?? 0));
        foreach (var (table, read) in rows)
        {
            read.Should().NotContain(row => row.Length != CsvWriter.ColumnsOf(table).Count);
            read.SelectMany(row => row).Should().NotContain(cell => IsFormula(cell));
            read.SelectMany(row => row).Should().NotContain(cell => HasControl(cell));
        }

        var record = Record(memorandum);
        WithoutApostrophe(record["title"]).Should().Be(Clean(memorandum.Title ?? ""));
        WithoutApostrophe(record["summary"]).Should().Be(Clean(memorandum.Record.Summary ?? ""));
        WithoutApostrophe(record["url"]).Should().Be(Clean(memorandum.Citation?.Url ?? ""));
        record["people"].Split(" | ").Should().HaveCount(Math.Max(1, memorandum.Record.People.Count));
        CsvWriter.LossesOf(memorandum).Should().NotContain(loss => loss.Path.Length == 0);
    }).Check(Repeatable.Config.WithMaxTest(2000));

    [Fact]
    public void A_value_of_no_name_is_an_empty_cell_and_a_year_before_the_first_is_written()
    {
        var memorandum = new Memorandum
        {
            Layout = (DocumentLayout)77,
            Record = new() { Date = new ArchiveDate("long ago", new(-43, 3, 15), new(9998, 3, 15), (DatePrecision)9) },
            Editorial = [new() { Kind = (EditorialKind)(-1), Text = "x" }],
        };

        Record(memorandum).Should().Contain("layout", "").And.Contain("date_start", "'-0043-03-15").And.Contain("date_end", "9998-03-15").And.Contain("date_precision", "");
        Record(memorandum, CsvTable.Editorial)["kind"].Should().BeEmpty();
    }

    [Fact]
    public void Points_that_stand_in_each_other_a_hundred_thousand_deep_are_rows()
    {
        var point = new NumberedPoint { Label = Some.Label() };
        for (var depth = 1; depth < 100_000; depth++)
        {
            point = new() { Label = Some.Label(), Blocks = [point] };
        }

        var memorandum = new Memorandum { Blocks = [point] };
        Rows([memorandum], CsvTable.Points)[^1][3].Should().Be("100000");
        Rows([memorandum], CsvTable.Memoranda).Should().HaveCount(2);
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && Triggers.Contains(cell[0]) && !int.TryParse(cell, out _);

    private static bool HasControl(string cell) => cell.Any(character => char.IsControl(character) && character is not ('\t' or '\n'));
}
