using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Where the parts of a page begin and end, by the kinds of its lines.</summary>
internal static class PageLines
{
    /// <summary>How many lines may stand before a download's first label: a banner, a date, a long title set in narrow columns.</summary>
    private const int LongestFront = 60;

    /// <summary>How many lines a front with the authors, places and topics of a web page among its fields may have.</summary>
    private const int MostFrontLines = 1_000;

    /// <summary>The page's date near its top; -1 where something else comes first.</summary>
    public static int FindDate(ReadOnlySpan<Line> lines)
    {
        for (var index = 0; index < lines.Length && index < LongestFront; index++)
        {
            if (lines[index].Kind is LineKind.Date or LineKind.FrontLabel or LineKind.FootLabel or LineKind.Emphasis)
            {
                return lines[index].Kind == LineKind.Date ? index : -1;
            }
        }

        return -1;
    }

    /// <summary>The first label of a front of at least a rank, near the top; -1 where there is none.</summary>
    public static int FindFrontLabel(ReadOnlySpan<Line> lines, int rank)
    {
        var last = 0;
        for (var index = 0; index < lines.Length && index < MostFrontLines && index - last < LongestFront; index++)
        {
            if (lines[index].Kind == LineKind.FrontLabel && (int)lines[index].Label > rank)
            {
                return index;
            }

            // The authors, places and topics among the fields of a front can be many.
            last = lines[index].Kind == LineKind.FootLabel ? index : last;
        }

        return -1;
    }

    /// <summary>
    /// The first field of a front: the label that <see cref="FindFrontLabel"/> finds or, before it, one of a web page's labels that stands alone between blank lines.
    /// </summary>
    public static int FindFrontField(ReadOnlySpan<Line> lines, int rank)
    {
        var front = FindFrontLabel(lines, rank);
        for (var index = 0; index < front; index++)
        {
            if (IsFootLabel(lines[index].Kind) && (lines[index].BlankBefore || index == 0) && lines[index + 1].BlankBefore)
            {
                return index;
            }
        }

        return front;
    }

    /// <summary>The first command of the old site near the top; -1 where there is none.</summary>
    public static int FindMenu(ReadOnlySpan<Line> lines, int from)
    {
        for (var index = from; index < lines.Length && index < LongestFront; index++)
        {
            if (lines[index].Kind == LineKind.Menu)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The commands before the document. An address can stand among them; the document begins behind the last of them.</summary>
    public static int MeasureLastMenu(ReadOnlySpan<Line> lines)
    {
        var end = 0;
        for (var index = 0; index < lines.Length && index < end + 3; index++)
        {
            end = lines[index].Kind == LineKind.Menu ? index + 1 : end;
        }

        return end;
    }

    /// <summary>The first label that only the foot of a web page has; -1 where there is none.</summary>
    public static int FindFoot(ReadOnlySpan<Line> lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Kind is LineKind.FootLabel)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Lines up to the next blank one.</summary>
    public static int MeasureParagraph(ReadOnlySpan<Line> lines)
    {
        var count = Math.Min(1, lines.Length);
        while (count < lines.Length && !lines[count].BlankBefore)
        {
            count++;
        }

        return count;
    }

    public static bool IsFootLabel(LineKind kind) => kind is LineKind.FootLabel or LineKind.WeakLabel;

    /// <summary>The line near the top on which a citation begins; -1 where there is none.</summary>
    public static int FindCitation(ReadOnlySpan<Line> lines)
    {
        for (var index = 0; index < lines.Length && index < LongestFront; index++)
        {
            if (lines[index].Kind == LineKind.Citation)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Summary and citation, or the summary alone, a paragraph each.</summary>
    public static int MeasureAbstract(ReadOnlySpan<Line> lines)
    {
        var citation = FindCitation(lines);
        if (citation < 0 && lines.Length > 1 && lines[1].Kind == LineKind.Date)
        {
            return 1;
        }

        return Math.Max(citation, 0) + MeasureParagraphOrLine(lines[Math.Max(citation, 0)..]);
    }

    /// <summary>The value behind a label of a sheet: up to the next label, and not past a blank line.</summary>
    public static int MeasureSheetValue(ReadOnlySpan<Line> lines)
    {
        var count = 0;
        while (count < lines.Length && lines[count].Kind != LineKind.SheetLabel && (count == 0 || !lines[count].BlankBefore))
        {
            count++;
        }

        return count;
    }

    // A page without blank lines has a line a paragraph.
    private static int MeasureParagraphOrLine(ReadOnlySpan<Line> lines)
    {
        var count = MeasureParagraph(lines);
        return count < lines.Length ? count : Math.Min(1, count);
    }
}
