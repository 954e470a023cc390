using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What TEI has no place for.</summary>
internal static class TeiLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        var inBlocks = TeiHeadMarks.MarksInBlocks(memorandum);
        var inHeads = BracketsOfHeads(memorandum);
        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            var mark = memorandum.Editorial[index];
            if (!inBlocks.Contains(mark) && !inHeads.Contains(mark.Text))
            {
                yield return new(PathOf("editorial", index), "The mark stands in no text that is written with its marks: it has no element of its kind.");
            }
        }

        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            yield return new(PathOf("diagnostics", index), "What was found while reading is about the text read, and is not written.");
        }
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static HashSet<string> BracketsOfHeads(Memorandum memorandum)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in TeiText.PartsOf(memorandum).SelectMany(TextsOf))
        {
            foreach (var bracket in TeiHeadMarks.Brackets(text))
            {
                found.Add(TeiHeadMarks.Inner(text, bracket).ToString());
            }
        }

        return found;
    }

    private static IEnumerable<string> TextsOf(ArchivalDocument document)
    {
        string?[] head = [document.Header?.Heading, document.Header?.Diarist, document.Header?.Office, document.Header?.Classification];
        return head.Concat(document.Header?.Addressees ?? default).Concat(document.Header?.Handling ?? default)
            .Concat(document.Signatures.SelectMany(static signature => (string?[])[signature.Office, signature.Name])).OfType<string>();
    }
}
