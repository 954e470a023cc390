using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export;

/// <summary>The files that <c>.ci/export-references</c> has judged.</summary>
public sealed class ReferenceFiles
{
    [JudgesFact]
    public void Files_for_the_judges_are_written()
    {
        foreach (var (name, memoranda) in ExportDocuments.ForJudges())
        {
            Write(name, memoranda);
        }
    }

    private static void Write(string name, IReadOnlyList<Memorandum> memoranda)
    {
        var path = Path.Combine(JudgesFactAttribute.Folder, name);
        using var json = File.Create(path + ".json");
        CslJsonWriter.Write(memoranda, json);
        using var ris = File.Create(path + ".ris");
        RisWriter.Write(memoranda, ris);
        using var bib = File.Create(path + ".bib");
        BiblatexWriter.Write(memoranda, bib);
    }
}
