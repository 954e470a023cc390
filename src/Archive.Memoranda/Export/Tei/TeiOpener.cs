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
            document.Marks.Write(xml.Start("head"), marks, heading);
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
            document.Marks.Write(xml, marks, diarist);
            xml.End().Line();
        }

        WriteSegment(xml, document, marks, "office", header.Office);
        WriteSegment(xml, document, marks, "classification", header.Classification);
        WriteNumber(xml, "copy", header.Copy);
        WriteNumber(xml, "number", header.Number);
        if (header.Date is { } date)
        {
            xml.Start("dateline");
            TeiDate.Write(xml, date, type: null);
            xml.End().Line();
        }

        foreach (var addressee in header.Addressees)
        {
            WriteSegment(xml, document, marks, "addressee", addressee);
        }

        foreach (var handling in header.Handling)
        {
            WriteSegment(xml, document, marks, "handling", handling);
        }

        xml.End().Line();
    }

    private static void WriteSegment(TeiXml xml, TeiDocument document, TeiMarks marks, string type, string? text)
    {
        if (text is not null)
        {
            document.Marks.Write(xml.Start("seg").Attribute("type", type), marks, text);
            xml.End().Line();
        }
    }

    private static void WriteNumber(TeiXml xml, string type, string? number)
    {
        if (number is not null)
        {
            xml.Start("seg").Attribute("type", type).Attribute("n", number).Text(number).End().Line();
        }
    }
}
