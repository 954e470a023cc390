namespace Archive.Memoranda.Export;

/// <summary>What the document is about: dates, languages, summary, subjects, people.</summary>
internal static class TeiProfile
{
    // The subjects are the archive's own; its address stands for the scheme that they are of.
    private const string Scheme = "https://digitalarchive.wilsoncenter.org/";

    public static void Write(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        xml.Start("profileDesc").Line();
        if (memorandum.Record.Summary is { } summary)
        {
            xml.Start("abstract").Element("p", summary).End().Line();
        }

        WriteCreation(xml, document);
        WriteLanguages(xml, document);
        WriteClass(xml, document);
        document.People.Write(xml);
        TeiCorrespondence.Write(xml, document);
        xml.End().Line();
    }

    private static void WriteCreation(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        var (written, catalogued, cited) = (memorandum.Header?.Date, memorandum.Record.Date, memorandum.Citation?.Date);
        if (written is null && catalogued is null && cited is null)
        {
            return;
        }

        xml.Start("creation");
        WriteDate(xml, written, "written");
        WriteDate(xml, catalogued, IsConversation(document.Genre) && !IsSame(catalogued, written) ? "conversation" : "catalogue");
        WriteDate(xml, cited == catalogued ? null : cited, "citation");
        xml.End().Line();
    }

    private static void WriteDate(TeiXml xml, ArchiveDate? date, string type)
    {
        if (date is { } known)
        {
            TeiDate.Write(xml, known, type);
        }
    }

    // The archive dates a record of a conversation by the conversation, mostly: where its date is that of writing, nobody says when they spoke.
    private static bool IsSame(ArchiveDate? date, ArchiveDate? other) => date is { } one && other is { } another && (one.Start, one.End) == (another.Start, another.End);

    private static bool IsConversation(string? genre) => genre is not null && genre.Contains("conversation", StringComparison.OrdinalIgnoreCase);

    private static void WriteLanguages(TeiXml xml, TeiDocument document)
    {
        var originals = document.Memorandum.Record.OriginalLanguages;
        if (originals.IsEmpty && document.TextLanguage is null)
        {
            return;
        }

        xml.Start("langUsage");
        foreach (var language in originals)
        {
            xml.Start("language").Attribute("ident", LanguageTag.Of(language) ?? LanguageTag.Undetermined).Attribute("n", "original").Text(language).End();
        }

        if (document.TextLanguage is { } tag)
        {
            xml.Start("language").Attribute("ident", tag).Attribute("n", "text").Text("the text at hand").End();
        }

        xml.End().Line();
    }

    private static void WriteClass(TeiXml xml, TeiDocument document)
    {
        var record = document.Memorandum.Record;
        var classifications = TeiEncoding.ClassificationsOf(document.Memorandum);
        var hasTerms = !(record.Topics.IsEmpty && record.People.IsEmpty && record.Places.IsEmpty);
        if (classifications.Count == 0 && document.Genre is null && record.Type is null && !hasTerms)
        {
            return;
        }

        xml.Start("textClass").Line();
        for (var index = 0; index < classifications.Count; index++)
        {
            xml.Start("catRef").Attribute("scheme", $"#{document.Id}.classification").Attribute("target", "#" + TeiEncoding.CategoryId(document, index)).End().Line();
        }

        if (record.Type is { } type)
        {
            xml.Start("classCode").Attribute("scheme", Scheme).Text(type).End().Line();
        }

        if (TeiEncoding.GenreOf(document) is { } genre)
        {
            xml.Start("classCode").Attribute("scheme", "#" + TeiEncoding.GenreScheme(document)).Text(genre).End().Line();
        }

        if (hasTerms)
        {
            xml.Start("keywords").Attribute("scheme", Scheme).Line();
            WriteTerms(xml, record.Topics, "topic");
            WriteTerms(xml, record.People, "person");
            WriteTerms(xml, record.Places, "place");
            xml.End().Line();
        }

        xml.End().Line();
    }

    private static void WriteTerms(TeiXml xml, ValueList<string> terms, string type)
    {
        foreach (var term in terms)
        {
            xml.LineOf("term", term, type);
        }
    }
}
