using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Tells the form of a page by its labels: a command, a label of the front, a label of the foot, or a page date at the top.</summary>
internal static class PageForms
{
    /// <summary>So many words make a summary; a title has no stop at its end.</summary>
    private const int ShortestSummary = 12;

    /// <summary>The form of a page, within a layout if one is given.</summary>
    public static PageForm Find(string text, ReadOnlySpan<Line> lines, DocumentLayout? layout) => layout switch
    {
        null => Detect(text, lines),
        DocumentLayout.Download => FindSheet(lines) ? PageForm.Sheet : PageForm.Download,
        DocumentLayout.WebPage => PageForm.WebPage,
        DocumentLayout.LegacyWebPage => PageLines.FindMenu(lines, 0) >= 0 ? PageForm.LegacyWebPage : PageForm.StrippedWebPage,
        _ => PageForm.Body,
    };

    private static PageForm Detect(string text, ReadOnlySpan<Line> lines)
    {
        if (FindSheet(lines))
        {
            return PageForm.Sheet;
        }

        if (PageLines.FindMenu(lines, 0) >= 0)
        {
            return PageForm.LegacyWebPage;
        }

        if (PageLines.FindFrontLabel(lines, 0) >= 0)
        {
            return PageForm.Download;
        }

        return PageLines.FindFoot(lines) >= 0 ? PageForm.WebPage : DetectByDate(text, lines);
    }

    private static PageForm DetectByDate(string text, ReadOnlySpan<Line> lines)
    {
        var first = 0;
        while (first < lines.Length && lines[first].Kind == LineKind.Banner)
        {
            first++;
        }

        var rest = lines[first..];
        if (rest.Length < 2 || rest[0].Kind != LineKind.Date)
        {
            return first > 0 || (!rest.IsEmpty && rest[0].Kind == LineKind.Date) ? PageForm.WebPage : PageForm.Body;
        }

        return rest[1].Kind == LineKind.Emphasis ? PageForm.Download
            : PageLines.FindCitation(rest) >= 0 || IsSummary(text, rest[1..]) ? PageForm.StrippedWebPage
            : PageForm.WebPage;
    }

    private static bool FindSheet(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines[..Math.Min(lines.Length, 4)])
        {
            if (line.Kind == LineKind.SheetLabel)
            {
                return true;
            }
        }

        return false;
    }

    // The first paragraph is prose, with a stop at its end.
    private static bool IsSummary(string text, ReadOnlySpan<Line> lines)
    {
        var last = lines[PageLines.MeasureParagraph(lines) - 1];
        var paragraph = last.BlankBefore || lines.Length == 1 ? lines[0].Span : TextSpan.FromBounds(lines[0].Start, last.End);
        return IsProse(text.AsSpan(lines[0].Start, lines[0].Length)) || IsProse(text.AsSpan(paragraph.Start, paragraph.Length));
    }

    private static bool IsProse(ReadOnlySpan<char> paragraph) => paragraph[^1] == '.' && Scan.Gaps(paragraph) >= ShortestSummary;
}
