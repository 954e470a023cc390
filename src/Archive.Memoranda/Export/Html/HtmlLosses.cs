using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What the page has no place for.</summary>
internal static class HtmlLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        foreach (var index in new ValueMarks(memorandum).Loose)
        {
            yield return new(PathOf("editorial", index), "The mark stands in no text that is written with its marks: it is not set off, counted or told by kind.");
        }

        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            if (memorandum.Diagnostics[index].Fix is not null)
            {
                yield return new(PathOf("diagnostics", index) + "/fix", "Of a mend the title is written and not its edits.");
            }
        }
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
