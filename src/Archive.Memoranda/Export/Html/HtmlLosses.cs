using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What the page has no place for.</summary>
internal static class HtmlLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            if (memorandum.Diagnostics[index].Fix is not null)
            {
                yield return new(PathOf("diagnostics", index) + "/fix", "of a mend the title is written and not its edits");
            }
        }
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
