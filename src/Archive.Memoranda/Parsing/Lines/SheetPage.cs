using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>Finds the labels of a retyped sheet, which stand on one line with their values: each becomes a line of its own.</summary>
/// <remarks><c>1949   Speeches/Documents</c>, then <c>Title:</c> <c>Author:</c> <c>Date:</c> beside <c>Source:.</c> and <c>Description:.</c></remarks>
internal static class SheetPage
{
    /// <summary>A sheet's labels stand within so many characters of its start.</summary>
    private const int LongestFront = 6_000;

    private static readonly (string Text, RecordLabel Label)[] Labels =
    [
        ("Title:", RecordLabel.Title),
        ("Author:", RecordLabel.Authors),
        ("Date:", RecordLabel.Date),
        ("Source:", RecordLabel.Source),
        ("Description:", RecordLabel.Summary),
    ];

    /// <summary>Where lines begin, if the text is a sheet; else empty.</summary>
    public static List<int> Breaks(string text, ReadOnlySpan<int> starts)
    {
        var breaks = new List<int>();
        var first = FirstLabel(text, starts);
        if (first < 0)
        {
            return breaks;
        }

        var seen = 0;
        for (var index = first; index < starts.Length && starts[index] < LongestFront; index++)
        {
            var line = Scan.Trim(text, starts[index], index + 1 < starts.Length ? starts[index + 1] : text.Length);
            if (line.IsEmpty)
            {
                continue;
            }

            var labels = TakeLabels(text, line, breaks);
            if (labels == 0 && seen >= Labels.Length)
            {
                break;
            }

            seen += labels;
        }

        return breaks;
    }

    /// <summary>The field that a line names from end to end; none for any other.</summary>
    public static RecordLabel Find(ReadOnlySpan<char> line)
    {
        foreach (var (text, label) in Labels)
        {
            if (Measure(line, text) == line.Length)
            {
                return label;
            }
        }

        return RecordLabel.None;
    }

    /// <summary>Whether a line is the head of a sheet: a year and the name of a collection.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) =>
        Scan.Digits(line) == 4 && line.Length > 8 && Scan.WhiteSpace(line[4..]) is var gap and >= 1 && line.EndsWith("Documents", StringComparison.Ordinal) && line.Length - gap < 40;

    // The line of the first label, close behind the head.
    private static int FirstLabel(string text, ReadOnlySpan<int> starts)
    {
        var isSheet = false;
        for (int index = 0, lines = 0; index < starts.Length && lines < 4; index++)
        {
            var span = Scan.Trim(text, starts[index], index + 1 < starts.Length ? starts[index + 1] : text.Length);
            if (span.IsEmpty)
            {
                continue;
            }

            var line = text.AsSpan(span.Start, span.Length).TrimStart('\uFEFF');
            if (isSheet && Measure(line, Labels[0].Text) > 0)
            {
                return index;
            }

            isSheet |= IsHead(line);
            lines++;
        }

        return -1;
    }

    // Date: November 10, 1949      Source:. Bulletin: a break before and behind each label that begins the line or stands off from what is before it
    private static int TakeLabels(string text, TextSpan line, List<int> breaks)
    {
        var count = 0;
        var twoColumns = Measure(text.AsSpan(line.Start, line.Length), "Date:") > 0;
        for (var at = line.Start; at < line.End; at++)
        {
            if (at > line.Start && !(Scan.IsSpace(text[at - 1]) && (twoColumns || Scan.IsSpace(text[at - 2]))))
            {
                continue;
            }

            foreach (var (label, _) in Labels)
            {
                var length = Measure(text.AsSpan(at, line.End - at), label);
                if (length > 0)
                {
                    breaks.Add(at);
                    breaks.Add(at + length);
                    count++;
                }
            }
        }

        return count;
    }

    // Source:   Source:.
    private static int Measure(ReadOnlySpan<char> text, string label) =>
        !text.StartsWith(label, StringComparison.Ordinal) ? 0
        : text.Length > label.Length && text[label.Length] == '.' ? label.Length + 1
        : label.Length;
}
