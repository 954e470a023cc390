namespace Archive.Memoranda.Export;

/// <summary>The text itself: one body, or a group of texts where documents are enclosed.</summary>
internal static class TeiText
{
    public static void Write(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        xml.Start("text").Attribute("xml:lang", document.TextLanguage).Line();
        if (memorandum.Enclosures.IsEmpty)
        {
            WritePart(xml, document, memorandum, number: 0);
            xml.End().Line();
            return;
        }

        xml.Start("group").Line();
        var number = 0;
        foreach (var part in MemorandumParts.Of(memorandum))
        {
            xml.Start("text").Attribute("type", number == 0 ? "covering" : "enclosure").Line();
            WritePart(xml, document, part, number++);
            xml.End().Line();
        }

        xml.End().Line().End().Line();
    }

    private static void WritePart(TeiXml xml, TeiDocument document, ArchivalDocument part, int number)
    {
        var marks = new TeiMarks(document, number);
        var blocks = new TeiBlocks(xml, document, marks);
        xml.Start("body").Line();
        if (number == 0)
        {
            xml.LineOf("head", document.Memorandum.Record.Source, "source");
        }

        TeiOpener.Write(xml, document, marks, part.Header);
        xml.Start("div").Attribute("type", "text");
        blocks.Write(part.Blocks);
        xml.End().Line();
        WriteSignatures(xml, document, marks, part.Signatures);
        xml.End().Line();
        TeiBack.Write(xml, document, marks, blocks, part, number);
    }

    private static void WriteSignatures(TeiXml xml, TeiDocument document, TeiMarks marks, ValueList<Signature> signatures)
    {
        if (signatures.IsEmpty)
        {
            return;
        }

        xml.Start("closer").Line();
        foreach (var signature in signatures)
        {
            xml.Start("signed");
            if (signature.Office is { } office)
            {
                marks.WriteString(xml.Start("roleName"), office);
                xml.End().Text(signature.Name is null ? "" : " ");
            }

            if (signature.Name is { } name)
            {
                marks.WriteString(xml.Start("persName").Attribute("ref", document.People.ReferenceTo(name)), name);
                xml.End();
            }

            xml.End().Line();
        }

        xml.End().Line();
    }
}
