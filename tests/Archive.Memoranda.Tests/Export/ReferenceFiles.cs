using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export;

/// <summary>The files that <c>.ci/export-references</c> has judged.</summary>
public sealed class ReferenceFiles
{
    private const int Generated = 10_000;
    private const int Hostile = 3_000;

    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        Write("documents", ExportDocuments.Parsed.Select(document => document.Memorandum));
        Write("generated", ExportDocuments.Generated(Generated));
        Write("hostile", HostileMemoranda.Sample(Hostile));
    }

    private static void Write(string name, IEnumerable<Memorandum> memoranda)
    {
        var all = memoranda.ToList();
        var path = Path.Combine(JudgesFactAttribute.Folder, name);
        using var json = File.Create(path + ".json");
        CslJsonWriter.Write(all, json);
        using var ris = File.Create(path + ".ris");
        RisWriter.Write(all, ris);
        using var bib = File.Create(path + ".bib");
        BiblatexWriter.Write(all, bib);
    }
}
