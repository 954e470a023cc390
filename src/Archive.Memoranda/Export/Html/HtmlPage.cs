namespace Archive.Memoranda.Export;

/// <summary>A page on its way: the memorandum, how it is written, and what its parts share.</summary>
internal sealed class HtmlPage
{
    private static readonly HtmlSheet Sheet = new(HtmlStyle.Colours, HtmlStyle.Base, HtmlPageStyle.Layout, HtmlPageStyle.Document, HtmlPageStyle.Marks, HtmlPageStyle.Sides, HtmlPageStyle.Print);

    public HtmlPage(HtmlMarkup html, Memorandum memorandum, HtmlOptions options)
    {
        (Html, Memorandum, Options) = (html, memorandum, options);
        Places = new(html, options.SourceText);
        Findings = new(this, options.Diagnostics ?? memorandum.Diagnostics);
        Notes = new(memorandum);
        ValueMarks = new(memorandum);
        Editors = MarkWords.MakersOf(memorandum);
        Original = memorandum.Record.OriginalLanguages.IsEmpty ? null : LanguageTag.Of(memorandum.Record.OriginalLanguages[0]);
        Counts = HtmlKinds.CountsOf(memorandum, ValueMarks);
    }

    public HtmlMarkup Html { get; }

    public Memorandum Memorandum { get; }

    public HtmlOptions Options { get; }

    public HtmlPlaces Places { get; }

    public HtmlFindings Findings { get; }

    public HtmlNotes Notes { get; }

    public ValueMarks ValueMarks { get; }

    /// <summary>Who made the editorial marks, as far as the citation tells, <c>the translator, David Wolff</c>.</summary>
    public string Editors { get; }

    /// <summary>The tag of the language that was translated from; null where it is not known.</summary>
    public string? Original { get; }

    /// <summary>How many marks of each kind the page shows.</summary>
    public int[] Counts { get; }

    private string Title => new[] { Memorandum.Title, Memorandum.Header?.Heading, SourceName.Of(Memorandum.Source) }.FirstOrDefault(static title => !HtmlCharacters.IsBlank(title)) ?? "Untitled document";

    public void Write()
    {
        HtmlFrame.OpenHead(Html, Title, Sheet);
        WriteRelation("prev", Options.PreviousAddress);
        WriteRelation("next", Options.NextAddress);
        HtmlFrame.OpenBody(Html);
        WriteWay();
        Html.Start("div", Options.SourceText is null ? "page" : "page sourced").Line();
        WriteMain();
        HtmlRecord.Write(this);
        if (Options.SourceText is { } source)
        {
            HtmlSource.Write(Html, source, Places.Taken);
        }

        Html.End().Line();
        HtmlFrame.Close(Html);
    }

    private void WriteRelation(string relation, string? address)
    {
        if (address is not null)
        {
            Html.Void("link").Attribute("rel", relation).Attribute("href", address).Line();
        }
    }

    private void WriteWay()
    {
        if (Options is { IndexAddress: null, PreviousAddress: null, NextAddress: null })
        {
            return;
        }

        Html.Start("nav", "way").Attribute("aria-label", "Documents").Line();
        WriteStep("Index", Options.IndexAddress, relation: null);
        WriteStep("Previous", Options.PreviousAddress, "prev");
        WriteStep("Next", Options.NextAddress, "next");
        Html.End().Line();
    }

    private void WriteStep(string words, string? address, string? relation)
    {
        if (address is not null)
        {
            Html.Start("a").Attribute("href", address).Attribute("rel", relation).Text(words).End().Line();
        }
    }

    private void WriteMain()
    {
        var record = Memorandum.Record;
        Html.Start("main").Attribute("id", "text").Line().Start("header", "top").Line();
        if (record.Type is not null || record.Date is not null)
        {
            Html.Start("p", "kicker").Isolated(record.Type).Text(record.Type is null || record.Date is null ? "" : ", ");
            HtmlDate.Write(Html, record.Date);
            Html.End().Line();
        }

        Html.Element("h1", Title).Line();
        if (!string.IsNullOrWhiteSpace(record.Summary))
        {
            Html.Start("p", "summary").Direction(record.Summary).Text(record.Summary).Text(" ");
            Places.Line(record.SpanOf("summary") ?? default);
            Html.End().Line();
        }

        Html.End().Line();
        Findings.WriteList();
        HtmlLegend.Write(this);
        new HtmlDocument(this).Write();
        Html.End().Line();
    }
}
