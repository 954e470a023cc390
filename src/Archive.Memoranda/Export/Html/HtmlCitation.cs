namespace Archive.Memoranda.Export;

/// <summary>The citation as printed, and part by part: where the original lies, unit by unit, and who brought the document to its readers.</summary>
internal static class HtmlCitation
{
    public static void Write(HtmlPage page, Citation citation)
    {
        var html = page.Html;
        html.Element("h2", "Citation").Line();
        html.Start("p", "cite").Direction(citation.Text);
        page.Places.Value(citation.Text, citation.Span);
        html.End().Line();
        foreach (var source in citation.Sources)
        {
            WriteSource(page, source);
        }

        var fields = new HtmlFields(page, citation);
        foreach (var contribution in citation.Contributions)
        {
            WriteContribution(page, fields, contribution);
        }

        fields.Values(citation.Notes.Count == 1 ? "Note" : "Notes", "notes", citation.Notes);
        if (!string.Equals(citation.Title, page.Memorandum.Record.Title, StringComparison.Ordinal))
        {
            fields.Value("Title", "title", citation.Title);
        }

        if (!string.Equals(citation.Date?.Text, page.Memorandum.Record.Date?.Text, StringComparison.Ordinal))
        {
            fields.Date("Date", "date", citation.Date);
        }

        fields.Value("Published in", "publisher", citation.Publisher);
        fields.Value("Number", "recordId", citation.RecordId);
        fields.Address("Address", "url", citation.Url);
        fields.Close();
    }

    private static void WriteSource(HtmlPage page, ArchivalSource source)
    {
        var html = page.Html;
        html.Element("h3", "Where the original lies").Line();
        var fields = new HtmlFields(page, source);
        if (source.Repository is { } repository)
        {
            fields.Start("Archive");
            page.Places.Value(repository.Text, repository.Span);
            WriteName(html, repository);
            fields.End();
        }

        for (var index = 0; index < source.Locator.Count; index++)
        {
            var unit = source.Locator[index];
            fields.Start(NameOf(unit.Unit));
            page.Places.Value(PrintedUnit.Of(unit), SpanOf(source, index));
            fields.End();
        }

        fields.Start("As printed");
        page.Places.Value(source.Text, source.Span);
        fields.End();
        fields.Close();
    }

    // The name where the print has an abbreviation alone, then town and country where the library knows them.
    private static void WriteName(HtmlMarkup html, Repository repository)
    {
        var known = repository.Known;
        var name = known?.Name ?? repository.Name;
        if (name is not null && !repository.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
        {
            html.Void("br").Isolated(name);
        }

        if (known?.Abbreviation is { } abbreviation && !repository.Text.Contains(abbreviation, StringComparison.Ordinal))
        {
            html.Text(" (").Isolated(abbreviation).Text(")");
        }

        if (known is not null)
        {
            html.Text(", ").Text(known.Place).Text(known.Place.Length > 0 && known.Country.Length > 0 ? ", " : "").Text(known.Country);
        }
    }

    private static void WriteContribution(HtmlPage page, HtmlFields fields, Contribution contribution)
    {
        var html = page.Html;
        fields.Start(ContributionWords.Of(contribution.Role));
        page.Places.Value(contribution.Name, contribution.Span);
        WritePart(html, ", ", contribution.Affiliation);
        WritePart(html, ", for ", contribution.Agency);
        WritePart(html, ", from ", contribution.Language);
        fields.End();

        static void WritePart(HtmlMarkup html, string before, string? text)
        {
            if (text is not null)
            {
                html.Text(before).Isolated(text);
            }
        }
    }

    private static TextSpan SpanOf(ArchivalSource source, int unit) =>
        source.SpanOf(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"locator[{unit}]")) ?? default;

    private static string NameOf(LocatorUnitKind unit) => unit switch
    {
        LocatorUnitKind.Fond => "Fond (record group)",
        LocatorUnitKind.Opis => "Opis (inventory)",
        LocatorUnitKind.Delo => "Delo (file)",
        LocatorUnitKind.Papka => "Papka (folder)",
        LocatorUnitKind.Por => "Number in the folder",
        LocatorUnitKind.List => "Leaves",
        LocatorUnitKind.Box => "Box",
        LocatorUnitKind.Folder => "Folder",
        LocatorUnitKind.File => "File",
        LocatorUnitKind.Rg => "Record group",
        LocatorUnitKind.Series => "Series",
        LocatorUnitKind.Volume => "Volume",
        LocatorUnitKind.Page => "Pages",
        LocatorUnitKind.Document => "Document",
        LocatorUnitKind.Year => "Year",
        LocatorUnitKind.Shelfmark => "Shelfmark",
        _ => "Other unit",
    };
}
