using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What plain text does not show.</summary>
internal static class PlainTextLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        foreach (var loss in PointLosses.Of(memorandum, static (point, depth) =>
            depth == 2 ? "that the point stands in another, as do those in it"
            : point.Blocks.Count > 1 ? "which paragraphs behind the first belong to the point"
            : point.Style != point.Label.Style || point.Numbers != point.Label.Numbers ? "the point's style or numbers, which its label alone does not tell"
            : null))
        {
            yield return loss;
        }

        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            yield return new(PathOf("editorial", index), "the bracket is written, but not what kind of mark it is and who made it");
        }

        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            yield return new(PathOf("diagnostics", index), "what was found while reading is about the text read, and is not written");
        }
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");
}
