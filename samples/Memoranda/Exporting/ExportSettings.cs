using Archive.Memoranda;
using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>What the command line says of single forms.</summary>
internal sealed record ExportSettings
{
    /// <summary>Of CSV, the one table that is wanted; null for all.</summary>
    public CsvTable? Table { get; init; }

    /// <summary>Of CSV, how cells are written.</summary>
    public CsvOptions Csv { get; init; } = new();

    /// <summary>Of text and Markdown, how much of the editors' work is shown.</summary>
    public EditorialView Editorial { get; init; }

    public MarkdownOptions Markdown => new() { Editorial = Editorial };

    public PlainTextOptions Text => new() { Editorial = Editorial };
}
