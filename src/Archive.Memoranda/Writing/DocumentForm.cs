namespace Archive.Memoranda.Writing;

/// <summary>Writes the document.</summary>
internal static class DocumentForm
{
    public static void Write(Page page, Memorandum memorandum)
    {
        var marks = MarkPlaces.Of(memorandum);
        Write(page, memorandum, marks.InHead(0), marks.InEnding(0));
        for (var index = 0; index < memorandum.Enclosures.Count; index++)
        {
            Write(page, memorandum.Enclosures[index], marks.InHead(index + 1), marks.InEnding(index + 1));
        }
    }

    private static void Write(Page page, ArchivalDocument document, PartMarks head, PartMarks ending)
    {
        HeadForm.Write(page, document.Header, head);
        foreach (var block in document.Blocks)
        {
            BlockForm.Write(page, block);
        }

        SignatureForm.Write(page, document.Signatures, ending);
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
