namespace Archive.Memoranda.Writing;

/// <summary>Writes the document.</summary>
internal static class DocumentForm
{
    public static void Write(Page page, Memorandum memorandum)
    {
        Part(page, memorandum);
        foreach (var enclosure in memorandum.Enclosures)
        {
            Part(page, enclosure);
        }
    }

    private static void Part(Page page, ArchivalDocument document)
    {
        if (document.Header is { } header)
        {
            HeadForm.Write(page, header);
        }

        foreach (var block in document.Blocks)
        {
            BlockForm.Write(page, block);
        }

        foreach (var signature in document.Signatures)
        {
            if (signature.Office is { } office)
            {
                page.Paragraph(office);
            }

            if (signature.Name is { } name)
            {
                page.Paragraph(name);
            }
        }

        foreach (var block in document.EndMatter)
        {
            BlockForm.Write(page, block);
        }

        foreach (var note in document.Footnotes)
        {
            var isNumber = note.Mark.Length is > 0 and < 4 && !note.Mark.AsSpan().ContainsAnyExceptInRange('0', '9');
            page.Paragraph(isNumber ? "[" : "", note.Mark, isNumber ? "] " : " ", note.Text);
        }
    }
}
