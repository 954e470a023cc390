namespace Archive.Memoranda.Writing;

/// <summary>Writes a document and what it encloses: head, blocks, signatures, what follows them, notes.</summary>
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
        BlockForm.Write(page, document.Blocks);
        SignatureForm.Write(page, document.Signatures, ending);
        BlockForm.Write(page, document.EndMatter);
        FootnoteForm.Write(page, document.Footnotes);
    }
}
