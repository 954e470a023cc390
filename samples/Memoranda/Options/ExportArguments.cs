using System.CommandLine;
using Archive.Memoranda;
using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>The options of single forms that documents are exported to.</summary>
internal sealed class ExportArguments
{
    private readonly Option<string?> _table = new("--table") { Description = "Of csv: this table alone." };
    private readonly Option<bool> _raw = new("--csv-raw") { Description = "Of csv: no apostrophe before what a spreadsheet would take for a formula; for programs alone." };
    private readonly Option<bool> _excel = new("--csv-excel") { Description = "Of csv: with a byte order mark and cells that are no longer than Excel takes." };
    private readonly Option<string> _editorial = new("--editorial")
    {
        Description = "Of text and markdown: everything as printed, only what completes the text, or nothing that editors added.",
        DefaultValueFactory = static _ => "as-printed",
    };

    // What Excel takes in a cell.
    private const int LongestExcelCell = 32_767;

    public ExportArguments()
    {
        _table.AcceptOnlyFromAmong([.. Enum.GetValues<CsvTable>().Select(NameOf)]);
        _editorial.AcceptOnlyFromAmong("as-printed", "completed", "without-editors");
    }

    public void AddTo(Command command)
    {
        command.Add(_table);
        command.Add(_raw);
        command.Add(_excel);
        command.Add(_editorial);
    }

    public ExportSettings SettingsOf(System.CommandLine.ParseResult line) => new()
    {
        Table = line.GetValue(_table) is { } table ? Enum.GetValues<CsvTable>().First(value => NameOf(value) == table) : null,
        Csv = new() { IsRaw = line.GetValue(_raw), HasByteOrderMark = line.GetValue(_excel), LongestCell = line.GetValue(_excel) ? LongestExcelCell : null },
        Editorial = line.GetRequiredValue(_editorial) switch
        {
            "completed" => EditorialView.Completed,
            "without-editors" => EditorialView.WithoutEditors,
            _ => EditorialView.AsPrinted,
        },
    };

    /// <summary>What is wrong with the options of a form; null where nothing is.</summary>
    public string? FindMistake(System.CommandLine.ParseResult line, string format) =>
        format != "csv" && (line.GetValue(_table) is not null || line.GetValue(_raw) || line.GetValue(_excel)) ? "--table, --csv-raw and --csv-excel go with --to csv"
        : format is not ("text" or "markdown") && line.GetResult(_editorial) is { Implicit: false } ? "--editorial goes with --to text and markdown"
        : null;

    private static string NameOf(CsvTable table) => Path.GetFileNameWithoutExtension(CsvWriter.FileNameOf(table));
}
