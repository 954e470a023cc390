using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What Markdown does not show.</summary>
internal static class MarkdownLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        var points = PointLosses.Of(memorandum, static (point, depth) =>
            depth == MarkdownBlocks.DeepestPoint + 1 ? "the point stands deeper in others than it is shown, as do those in it"
            : point.Style != point.Label.Style || point.Numbers != point.Label.Numbers ? "the point's style or numbers, which its label alone does not tell"
            : null);
        foreach (var loss in points)
        {
            yield return loss;
        }

        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"diagnostics[{index}]"), "what was found while reading is about the text read, and is not written");
        }
    }
}
