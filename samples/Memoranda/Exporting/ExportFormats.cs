using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>The forms that there are.</summary>
internal static class ExportFormats
{
    public static readonly ExportFormat[] All =
    [
        new DocumentFormat { Name = "tei", Extension = ".tei.xml", Write = static (memorandum, stream) => TeiWriter.Write(memorandum, stream), WriteAll = static (memoranda, stream) => TeiWriter.Write(memoranda, stream), NeedsOne = true, LossesOf = TeiWriter.LossesOf },
        new DocumentFormat { Name = "csl", Extension = ".csl.json", Write = static (memorandum, stream) => CslJsonWriter.Write([memorandum], stream), WriteAll = static (memoranda, stream) => CslJsonWriter.Write(memoranda, stream), LossesOf = CslJsonWriter.LossesOf },
        new DocumentFormat { Name = "ris", Extension = ".ris", Write = static (memorandum, stream) => RisWriter.Write([memorandum], stream), WriteAll = RisWriter.Write, LossesOf = RisWriter.LossesOf },
        new DocumentFormat { Name = "biblatex", Extension = ".bib", Write = static (memorandum, stream) => BiblatexWriter.Write([memorandum], stream), WriteAll = BiblatexWriter.Write, LossesOf = BiblatexWriter.LossesOf },
    ];

    public static ExportFormat Of(string name) => All.First(format => format.Name == name);
}
