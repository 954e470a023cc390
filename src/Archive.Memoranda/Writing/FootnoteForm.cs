namespace Archive.Memoranda.Writing;

/// <summary>Writes the notes of a document: <c>[1] So in the original.</c>, <c>x/ Added by hand.</c></summary>
internal static class FootnoteForm
{
    public static void Write(Page page, ValueList<Footnote> notes)
    {
        foreach (var note in notes)
        {
            var isNumber = note.Mark.Length > 0 && !note.Mark.AsSpan().ContainsAnyExceptInRange('0', '9');
            page.Paragraph(isNumber ? $"[{note.Mark}]" : note.Mark, " ", note.Text);
        }
    }
}
