namespace Archive.Memoranda.Export;

/// <summary>What was found while reading or validating: listed before the text, and each once more at its place.</summary>
/// <remarks>A finding stands behind the block that its first character is in, or behind the next one; what is about the envelope stands with the record.</remarks>
internal sealed class HtmlFindings
{
    private readonly HtmlPage _page;
    private readonly ValueList<Diagnostic> _all;
    private readonly List<int> _inText = [];
    private readonly List<int> _inRecord = [];
    private int _next;

    public HtmlFindings(HtmlPage page, ValueList<Diagnostic> all)
    {
        (_page, _all) = (page, all);
        var text = SpanOfText(page.Memorandum);
        for (var index = 0; index < all.Count; index++)
        {
            (IsOfText(all[index], text) ? _inText : _inRecord).Add(index);
        }

        _inText.Sort((left, right) => all[left].Span.Start != all[right].Span.Start ? all[left].Span.Start.CompareTo(all[right].Span.Start) : left.CompareTo(right));
    }

    /// <summary>The list before the text; open where something is wrong.</summary>
    public void WriteList()
    {
        if (_all.IsEmpty)
        {
            return;
        }

        var html = _page.Html;
        var counts = new int[3];
        foreach (var finding in _all)
        {
            counts[(int)SeverityOf(finding)]++;
        }

        html.Start("details", "findings screen").Attribute("open", counts[1] + counts[2] > 0).Line().Start("summary").Text("Findings");
        var separator = ": ";
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Info])
        {
            if (counts[(int)severity] is > 0 and var count)
            {
                html.Text(separator).Number(count).Text(" ").Text(CountedWord(severity, count));
                separator = ", ";
            }
        }

        html.End().Line().Start("ul").Line();
        for (var index = 0; index < _all.Count; index++)
        {
            html.Start("li").Start("a").Attribute("href", "#d", index);
            WriteName(_all[index]);
            html.End().Text(" ").Isolated(_all[index].Message).End().Line();
        }

        html.End().End().Line();
    }

    /// <summary>Writes the findings that stand before the end of a part just written.</summary>
    public void WriteUpTo(TextSpan part)
    {
        while (_next < _inText.Count && _all[_inText[_next]].Span.Start < (long)part.Start + part.Length)
        {
            Write(_inText[_next++]);
        }
    }

    /// <summary>Writes the findings of the text that are left.</summary>
    public void WriteRest()
    {
        while (_next < _inText.Count)
        {
            Write(_inText[_next++]);
        }
    }

    public void WriteOfRecord()
    {
        if (_inRecord.Count == 0)
        {
            return;
        }

        _page.Html.Element("h2", "Findings").Line();
        foreach (var index in _inRecord)
        {
            Write(index);
        }
    }

    private static Severity SeverityOf(Diagnostic finding) => finding.Severity is Severity.Error or Severity.Warning ? finding.Severity : Severity.Info;

    private static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Note",
    };

    private static string CountedWord(Severity severity, int count) => WordOf(severity).ToLowerInvariant() + (count == 1 ? "" : "s");

    // From the first character of head or body to the last of any part; empty where no part has a place.
    private static TextSpan SpanOfText(Memorandum memorandum)
    {
        var (start, end) = (int.MaxValue, 0L);
        foreach (var part in MemorandumParts.Of(memorandum))
        {
            Add(part.Header?.Span);
            AddEnds(part.Blocks);
            AddEnds(part.Signatures);
            AddEnds(part.EndMatter);
            AddEnds(part.Footnotes);
        }

        return end <= start ? default : new(start, (int)Math.Min(end, int.MaxValue) - start);

        void Add(TextSpan? span)
        {
            if (span is { Start: >= 0, Length: > 0 } place)
            {
                start = Math.Min(start, place.Start);
                end = Math.Max(end, (long)place.Start + place.Length);
            }
        }

        void AddEnds<T>(ValueList<T> parts)
            where T : DocumentPart
        {
            if (!parts.IsEmpty)
            {
                Add(parts[0].Span);
                Add(parts[^1].Span);
            }
        }
    }

    private static bool IsOfText(Diagnostic finding, TextSpan text) =>
        !finding.Code.StartsWith("MEM1", StringComparison.Ordinal) && !finding.Code.StartsWith("MEM2", StringComparison.Ordinal)
        && finding.Span.Start >= text.Start && finding.Span.Start <= text.End && !text.IsEmpty;

    private void WriteName(Diagnostic finding)
    {
        var html = _page.Html;
        html.Text(WordOf(SeverityOf(finding))).Text(" ").Start("code").Isolated(finding.Code).End();
        if (finding.Line > 0)
        {
            html.Text(", line ").Number(finding.Line);
        }
    }

    private void Write(int index)
    {
        var html = _page.Html;
        var finding = _all[index];
        html.Start("p").Attribute("class", finding.Severity switch
        {
            Severity.Error => "finding error screen",
            Severity.Warning => "finding warning screen",
            _ => "finding screen",
        }).Attribute("role", "note").Attribute("id", "d", index).Start("b");
        var isLink = _page.Places.Open(finding.Span, null);
        WriteName(finding);
        if (isLink)
        {
            html.End();
        }

        html.End().Text(" ").Isolated(finding.Message);
        if (finding.Fix is { } fix)
        {
            html.Text(fix.IsSuggestion ? " It might be mended: " : " To mend it: ").Isolated(fix.Title);
        }

        html.End().Line();
    }
}
