using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What no table has a column for.</summary>
internal static class CsvLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        var contributions = memorandum.Citation?.Contributions ?? default;
        for (var index = 0; index < contributions.Count; index++)
        {
            var (path, contribution) = (PathOf("citation/contributions", index), contributions[index]);
            if (contribution.Agency is not null)
            {
                yield return new(path + "/agency", "for whom it was done");
            }

            if (contribution.Language is not null)
            {
                yield return new(path + "/language", "the language that was translated from");
            }

            if (contribution.Affiliation is not null)
            {
                yield return new(path + "/affiliation", "the institution of who did it");
            }
        }

        foreach (var loss in InMarks(memorandum).Concat(Each("endMatter", memorandum.EndMatter.Count, "what follows the signatures")))
        {
            yield return loss;
        }

        for (var index = 0; index < memorandum.Enclosures.Count; index++)
        {
            foreach (var loss in InEnclosure(PathOf("enclosures", index), memorandum.Enclosures[index]))
            {
                yield return loss;
            }
        }

        foreach (var loss in Each("diagnostics", memorandum.Diagnostics.Count, "the message and the place: the tables have the code"))
        {
            yield return loss;
        }
    }

    private static IEnumerable<ExportLoss> InMarks(Memorandum memorandum)
    {
        var places = new CsvMarkPlaces(memorandum);
        foreach (var mark in (IEnumerable<EditorialMark>)memorandum.Editorial)
        {
            places.Take(mark);
        }

        return places.Left.Select(static mark => new ExportLoss("body", $"the mark [{mark.Text}], which is not in the list of editorial marks"));
    }

    private static IEnumerable<ExportLoss> InEnclosure(string path, Enclosure enclosure)
    {
        if (enclosure.Header is not null)
        {
            yield return new(path + "/header", "the head of a document inside the document");
        }

        foreach (var loss in Each(path + "/signatures", enclosure.Signatures.Count, "who signed a document inside the document")
            .Concat(Each(path + "/endMatter", enclosure.EndMatter.Count, "what follows the signatures of a document inside the document"))
            .Concat(Each(path + "/footnotes", enclosure.Footnotes.Count, "a note of a document inside the document")))
        {
            yield return loss;
        }
    }

    private static IEnumerable<ExportLoss> Each(string path, int count, string what) => Enumerable.Range(0, count).Select(index => new ExportLoss(PathOf(path, index), what));

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
