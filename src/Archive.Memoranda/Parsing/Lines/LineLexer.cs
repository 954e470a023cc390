using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>Cuts a text into its lines and says what each looks like. It only looks: whether a line is what it looks like is the grammar's business.</summary>
internal static class LineLexer
{
    /// <summary>Only the first lines are asked whether they are a date; further down a date belongs to the document.</summary>
    private const int DatedLines = 16;

    /// <summary>Only the front of a text says what the file holds.</summary>
    private const int FrontLines = 80;

    /// <summary>A page that was collapsed has one line, and a few where a form feed or a note was left.</summary>
    private const int MostLinesOfCollapsed = 8;

    private static readonly PhraseSearch ContentWords = new(
        StringComparison.Ordinal,
        "Translation", "Scan of", "Scan - ", "Transcript", "Original Document");

    private static readonly PhraseSearch CitationWords = new(
        StringComparison.Ordinal,
        "Digital Archive,", "digitalarchive.wilsoncenter.org", "History and Public Policy Program");

    /// <summary>The lines that are not blank. The caller gives the list back.</summary>
    public static PooledList<Line> Read(ParseContext context, int start)
    {
        var text = context.Text.AsSpan();
        var starts = context.Source.LineStarts;
        if (starts.Length <= MostLinesOfCollapsed && CollapsedPage.Breaks(context.Text) is { Count: > 0 } breaks)
        {
            starts = WithBreaks(starts, breaks);
        }

        var sheet = SheetPage.Breaks(context.Text, starts);
        if (sheet.Count > 0)
        {
            starts = WithBreaks(starts, sheet);
        }

        var lines = new PooledList<Line>();
        bool blank = false, page = false;
        for (var index = 0; index < starts.Length; index++)
        {
            if ((index & 0xFFF) == 0)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
            }

            var lineStart = Math.Max(starts[index], start);
            var span = Scan.Trim(text, lineStart, index + 1 < starts.Length ? starts[index + 1] : text.Length);
            page |= span.Start > lineStart && text[lineStart..span.Start].Contains('\f');
            if (span.IsEmpty)
            {
                blank = true;
                continue;
            }

            var (kind, label) = sheet.Count > 0 ? ClassifySheet(context.Text.AsSpan(span.Start, span.Length)) : Classify(context.Text, span, lines.Count);
            kind = kind == LineKind.Date && lines.Count > 0 && IsOfHead(text, lines.Items[^1], span) ? LineKind.Text : kind;
            lines.Add(new(lineStart, span.Start, span.End, kind, label, blank && lines.Count > 0, page));
            (blank, page) = (false, false);
        }

        return lines;
    }

    private static (LineKind Kind, RecordLabel Label) ClassifySheet(ReadOnlySpan<char> line) =>
        SheetPage.Find(line) is var label and not RecordLabel.None ? (LineKind.SheetLabel, label)
        : SheetPage.IsHead(line) ? (LineKind.Banner, default)
        : (LineKind.Text, default);

    private static (LineKind Kind, RecordLabel Label) Classify(string text, TextSpan span, int index)
    {
        var line = text.AsSpan(span.Start, span.Length);
        var found = LabelTable.Find(line);
        if (found.Kind != LineKind.Text)
        {
            return found;
        }

        if (line[0] == 'D' && Scan.Phrase(line, "Digital Archive ") > 0 && line.EndsWith("digitalarchive.wilsoncenter.org", StringComparison.Ordinal))
        {
            return (LineKind.Banner, default);
        }

        if (line.StartsWith("**", StringComparison.Ordinal))
        {
            return (LineKind.Emphasis, default);
        }

        if (line[0] == 'T' && Scan.Phrase(line, "This document was made possible") > 0)
        {
            return (LineKind.Donor, default);
        }

        if (line[0] == 'T' && (Begins(line, "The History and Public Policy Program welcomes") || Begins(line, "To enquire about this document's rights")))
        {
            return (LineKind.Rights, default);
        }

        if (index < FrontLines && Scan.IsDoubleQuote(line[0]) && CitationWords.IsIn(line))
        {
            return (LineKind.Citation, default);
        }

        if (index < FrontLines && line.Length < 40 && ContentWords.IsIn(line))
        {
            return (LineKind.Content, default);
        }

        return index < DatedLines && line.Length <= 32 && DateReader.TryMatchWhole(text, span, out _) ? (LineKind.Date, default) : (LineKind.Text, default);
    }

    // SECRET / 5 May 1959: pages put the month first; and what stands before a page's date is another document's summary, with a stop.
    private static bool IsOfHead(ReadOnlySpan<char> text, Line before, TextSpan date) =>
        before.Kind == LineKind.Text && text[before.End - 1] is not ('.' or '!' or '?' or ')' or ']' or '"' or '\u201D')
        && char.IsAsciiDigit(text[date.Start]) && text.Slice(date.Start, Math.Min(date.Length, 3)).Contains(' ');

    // The first words of a sentence, or as many of them as a narrow page leaves on the line.
    private static bool Begins(ReadOnlySpan<char> line, string sentence) =>
        Scan.Phrase(line, sentence) > 0 || (line.Length < sentence.Length && Scan.Gaps(line) >= 3 && Scan.Phrase(line, sentence.AsSpan(0, Math.Min(line.Length, sentence.Length))) == line.Length);

    private static int[] WithBreaks(ReadOnlySpan<int> starts, List<int> breaks)
    {
        int[] all = [.. starts, .. breaks];
        Array.Sort(all);
        return [.. all.Distinct()];
    }
}
