namespace Archive.Memoranda.Benchmarks.Regexes;

/// <summary>
/// The flat fields of a document by regular expressions that the compiler turned into code, as somebody would write them who knows the
/// archive's pages and .NET well: each expression runs once over as little as it needs, and captures only where parts are wanted.
/// What has structure is not read: no head, no paragraphs, no signature, no kinds of brackets, no positions.
/// </summary>
public static class RegexReader
{
    private const string FirstWordsOfRights = "The History";

    /// <summary>Reads a document of any layout.</summary>
    public static RegexDocument Read(string text)
    {
        var labels = new List<Range>();
        foreach (var match in PagePatterns.Label.EnumerateMatches(text))
        {
            labels.Add(match.Index..(match.Index + match.Length));
        }

        var (date, title, bodyStart) = ReadHead(text, labels);
        var bodyEnd = text.Length;
        var isWebPage = true;
        RegexCitation? citation = null;
        var fields = new List<RegexField>(labels.Count + 2);
        for (var index = 0; index < labels.Count; index++)
        {
            var label = text.AsSpan(labels[index]).Trim().TrimEnd(':');
            var start = labels[index].End.Value;
            var end = index + 1 < labels.Count ? labels[index + 1].Start.Value : text.Length;
            if (label is "Citation" or "Summary" or "Credits" or "Original Language" or "Contents" or "get citation" or "• share document" or "• Citation")
            {
                // Above the document, which follows the last of them.
                end = EndOfValue(text, label, start, end);
                bodyStart = end;
                isWebPage = false;
            }
            else
            {
                bodyEnd = Math.Min(bodyEnd, labels[index].Start.Value);
            }

            if (label is "Citation" or "get citation" || (label is "Source" && citation is null && !text.AsSpan(start, end - start).IsWhiteSpace()))
            {
                citation = RegexCitationReader.Read(text, start, end);
            }

            if (label.StartsWith(FirstWordsOfRights))
            {
                label = "Rights";
                start = labels[index].Start.Value;
            }

            if (ValueAt(text, start, end) is { Length: > 0 } value)
            {
                fields.Add(new(label.ToString(), value));
            }
        }

        var body = text.AsSpan(bodyStart, Math.Max(0, bodyEnd - bodyStart));
        if (isWebPage)
        {
            AddUnlabelled(fields, body);
        }

        return new()
        {
            Date = date,
            Title = title,
            Fields = fields,
            Citation = citation,
            PointLabels = PointLabels(body),
            Brackets = Brackets(body),
        };
    }

    /// <summary>The text with every run of white space as one space.</summary>
    internal static string Collapse(string text) => text.Contains('\n', StringComparison.Ordinal) ? PagePatterns.WhiteSpace.Replace(text, " ") : text;

    // The day, and the title below it: a paragraph above a citation, a line on a web page.
    private static (string? Date, string? Title, int End) ReadHead(string text, List<Range> labels)
    {
        foreach (var date in PagePatterns.Date.EnumerateMatches(text))
        {
            var start = date.Index + date.Length;
            var limit = labels.Count > 0 ? Math.Max(start, labels[0].Start.Value) : text.Length;
            foreach (var paragraph in PagePatterns.Paragraph.EnumerateMatches(text.AsSpan(start, limit - start)))
            {
                var title = text.AsSpan(start + paragraph.Index, paragraph.Length);
                if (labels.Count == 0 || !text.AsSpan(labels[0]).TrimEnd().EndsWith("Citation:"))
                {
                    title = title.IndexOf('\n') is >= 0 and var end ? title[..end] : title;
                }

                return (text.AsSpan(date.Index, date.Length).Trim().ToString(), Collapse(title.Trim().Trim('*').ToString()), start + paragraph.Index + title.Length);
            }
        }

        return (null, null, 0);
    }

    private static int EndOfValue(string text, ReadOnlySpan<char> label, int start, int end)
    {
        if (label is "get citation")
        {
            return end;
        }

        var form = label is "Contents" ? PagePatterns.Contents : PagePatterns.Paragraph;
        foreach (var value in form.EnumerateMatches(text.AsSpan(start, end - start)))
        {
            return start + value.Index + value.Length;
        }

        return label is "Contents" ? start : end;
    }

    // A web page names its donor above the document and sums it up below.
    private static void AddUnlabelled(List<RegexField> fields, ReadOnlySpan<char> body)
    {
        foreach (var donor in PagePatterns.Donor.EnumerateMatches(body))
        {
            fields.Add(new("Credits", body.Slice(donor.Index, donor.Length).Trim().ToString()));
            break;
        }

        foreach (var line in PagePatterns.LastLine.EnumerateMatches(body))
        {
            fields.Add(new("Summary", body.Slice(line.Index, line.Length).Trim().ToString()));
            break;
        }
    }

    private static string ValueAt(string text, int start, int end) => Collapse(text.AsSpan(start, end - start).Trim().ToString());

    private static List<string> PointLabels(ReadOnlySpan<char> body)
    {
        var labels = new List<string>();
        foreach (var match in PagePatterns.PointLabel.EnumerateMatches(body))
        {
            labels.Add(body.Slice(match.Index, match.Length).Trim(" \t\f\"“").ToString());
        }

        return labels;
    }

    private static List<string> Brackets(ReadOnlySpan<char> body)
    {
        var brackets = new List<string>();
        foreach (var match in PagePatterns.Bracket.EnumerateMatches(body))
        {
            brackets.Add(body.Slice(match.Index + 1, match.Length - 2).ToString());
        }

        return brackets;
    }
}
