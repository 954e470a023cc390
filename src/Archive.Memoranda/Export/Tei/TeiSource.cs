using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Where the original lies: a description of the manuscript for each archive named, and the citation as printed.</summary>
internal static class TeiSource
{
    public static void Write(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        xml.Start("sourceDesc").Line();
        foreach (var source in memorandum.Citation?.Sources ?? default)
        {
            WriteManuscript(xml, source, document);
        }

        xml.LineOf("bibl", memorandum.Citation?.Text, "asPrinted");
        if (memorandum.Citation is null)
        {
            xml.Element("p", "No citation is printed.").Line();
        }

        xml.End().Line();
    }

    private static void WriteManuscript(TeiXml xml, ArchivalSource source, TeiDocument document)
    {
        xml.Start("msDesc").Line().Start("msIdentifier").Line();
        WriteRepository(xml, source);
        WriteLocator(xml, source.Locator);
        xml.Start("altIdentifier").Attribute("type", "asPrinted");
        if (source.Repository is { } printed)
        {
            xml.Start("repository").Attribute("key", printed.Abbreviation).Text(printed.Text).End();
        }

        xml.Element("idno", source.Text).End().Line();
        xml.End().Line();
        WriteContents(xml, source, document);
        xml.End().Line();
    }

    // TEI wants a repository; what the text does not name is not invented.
    private static void WriteRepository(TeiXml xml, ArchivalSource source)
    {
        var repository = source.Repository;
        var known = repository?.Known;
        xml.LineOf("country", known?.Country).LineOf("settlement", ReferencePlace.Of(source).Town);
        var name = new[] { repository?.Name, repository?.Text }.FirstOrDefault(static text => text?.Trim().Trim('\uFEFF') is { Length: > 0 });
        xml.Start("repository").Attribute("key", known?.Abbreviation ?? repository?.Abbreviation).Attribute("cert", name is null ? "unknown" : null).Text(name ?? "not named").End().Line();
    }

    // Labels and commas are text; each element holds a value alone.
    private static void WriteLocator(TeiXml xml, ValueList<LocatorUnit> locator)
    {
        if (locator.IsEmpty)
        {
            return;
        }

        xml.Start("idno").Attribute("type", "archival");
        for (var index = 0; index < locator.Count; index++)
        {
            var unit = locator[index];
            var (before, after) = PrintedUnit.Around(unit);
            xml.Text(index == 0 ? "" : ", ").Text(before);
            xml.Start("idno").Attribute("type", UnitNames.Of(unit.Unit)).Text(unit.Value).End().Text(after);
        }

        xml.End().Line();
    }

    private static void WriteContents(TeiXml xml, ArchivalSource source, TeiDocument document)
    {
        var languages = document.Memorandum.Record.OriginalLanguages;
        if (languages.IsEmpty && !HasLeaves(source))
        {
            return;
        }

        xml.Start("msContents").Start("msItem").Line();
        foreach (var unit in source.Locator)
        {
            foreach (var range in unit.Ranges)
            {
                xml.Start("locus").Attribute("from", Word(range.First)).Attribute("to", Word(range.Last)).Text(range.ToString()).End().Line();
            }
        }

        xml.LineOf("title", document.Title);
        if (!languages.IsEmpty)
        {
            xml.Start("textLang").Attribute("mainLang", document.Original).Attribute("otherLangs", OtherLanguages(languages)).Text(string.Join(", ", languages)).End().Line();
        }

        xml.End().End().Line();
    }

    private static string? OtherLanguages(ValueList<string> languages) =>
        string.Join(' ', languages.Skip(1).Select(LanguageTag.Of).OfType<string>()) is { Length: > 0 } tags ? tags : null;

    private static bool HasLeaves(ArchivalSource source)
    {
        foreach (var unit in source.Locator)
        {
            if (!unit.Ranges.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    // The schema wants one word; what is none stands in the text of the element only.
    private static string? Word(string text) => text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0 ? text : null;
}
