namespace Archive.Memoranda.Export;

/// <summary>What a document says at its head: its title, then an opener with a line for each other value.</summary>
internal static class TeiOpener
{
    private static readonly Header Nothing = new();

    public static void Write(TeiXml xml, TeiDocument document, TeiMarks marks, Header? header)
    {
        if (header is null)
        {
            return;
        }

        if (header.Heading is { } heading)
        {
            marks.WriteString(xml.Start("head"), heading);
            xml.End().Line();
        }

        if (header with { Heading = null, FieldSpans = default, Span = default } == Nothing)
        {
            return;
        }

        xml.Start("opener").Line();
        if (header.Diarist is { } diarist)
        {
            xml.Start("persName").Attribute("type", "diarist").Attribute("ref", document.People.ReferenceTo(diarist));
            marks.WriteString(xml, diarist);
            xml.End().Line();
        }

        WriteSegment(xml, marks, "office", header.Office);
        WriteSegment(xml, marks, "classification", header.Classification);
        WriteSegment(xml, marks, "copy", header.Copy, header.Copy);
        WriteSegment(xml, marks, "number", header.Number, header.Number);
        if (header.Date is { } date)
        {
            TeiDate.Open(xml.Start("dateline"), date, type: null);
            marks.WriteString(xml, date.Text);
            xml.End().End().Line();
        }

        foreach (var addressee in header.Addressees)
        {
            WriteSegment(xml, marks, "addressee", addressee);
        }

        foreach (var handling in header.Handling)
        {
            WriteSegment(xml, marks, "handling", handling);
        }

        xml.End().Line();
    }

    private static void WriteSegment(TeiXml xml, TeiMarks marks, string type, string? text, string? number = null)
    {
        if (text is not null)
        {
            marks.WriteString(xml.Start("seg").Attribute("type", type).Attribute("n", number), text);
            xml.End().Line();
        }
    }
}
