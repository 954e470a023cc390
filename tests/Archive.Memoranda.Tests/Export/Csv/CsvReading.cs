using System.Globalization;
using Archive.Memoranda.Export;
using CsvHelper.Configuration;
using CsvParser = CsvHelper.CsvParser;

namespace Archive.Memoranda.Tests.Export.Csv;

/// <summary>Reads tables with a reader that is not the library's.</summary>
internal static class CsvReading
{
    /// <summary>The rows of a table as they are read back, the line of names first.</summary>
    public static List<string[]> Rows(IEnumerable<Memorandum> memoranda, CsvTable table, CsvOptions? options = null)
    {
        using var writer = new StringWriter();
        CsvWriter.Write(memoranda, table, writer, options);
        return Rows(writer.ToString());
    }

    public static List<string[]> Rows(string text)
    {
        // An empty line would be a row, and there is none.
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ",", NewLine = "\n", IgnoreBlankLines = false, HasHeaderRecord = false });
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    /// <summary>The rows of a table, each by the names of the columns.</summary>
    public static List<Dictionary<string, string>> Records(IEnumerable<Memorandum> memoranda, CsvTable table, CsvOptions? options = null)
    {
        var rows = Rows(memoranda, table, options);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    public static Dictionary<string, string> Record(Memorandum memorandum, CsvTable table = CsvTable.Memoranda) => Records([memorandum], table).Single();

    /// <summary>Takes off the apostrophe that keeps a spreadsheet from running a text, by the rule of the page about the format.</summary>
    public static string WithoutApostrophe(string cell)
    {
        if (!cell.StartsWith('\''))
        {
            return cell;
        }

        var rest = cell[1..];
        var behind = rest.TrimStart('\'');
        var isFormula = behind.StartsWith('\t') || behind.StartsWith('\n') || rest.SkipWhile(character => char.IsWhiteSpace(character) || character is '\'' or '"' or '\uFEFF').FirstOrDefault() is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        return isFormula ? rest : cell;
    }

    /// <summary>What a cell holds of a value: line feeds for line breaks, U+FFFD for what is no character.</summary>
    public static string Clean(string value)
    {
        var lines = value.Replace("\r\n", "\n").Select(character => character is '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' ? '\n' : char.IsControl(character) && character is not ('\t' or '\n') ? '\uFFFD' : character);
        return string.Concat(string.Concat(lines).EnumerateRunes().Select(rune => rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
    }
}
