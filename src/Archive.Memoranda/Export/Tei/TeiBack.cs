namespace Archive.Memoranda.Export;

/// <summary>What follows a document: end matter, notes, and what belongs to no field of it.</summary>
internal static class TeiBack
{
    private static readonly string[] NotesOfEditors = ["translator's note", "translators' note", "trans. note", "tr. note", "editor's note", "editors' note", "ed. note", "eds. note", "note by the translator", "note by the editor"];

    /// <param name="xml">Where to.</param>
    /// <param name="document">The memorandum.</param>
    /// <param name="marks">The writer of the part's marks.</param>
    /// <param name="blocks">The writer of the part's blocks.</param>
    /// <param name="part">The memorandum or one of its enclosures.</param>
    /// <param name="number">0 for the memorandum, from 1 for its enclosures.</param>
    public static void Write(TeiXml xml, TeiDocument document, TeiMarks marks, TeiBlocks blocks, ArchivalDocument part, int number)
    {
        LooseMark[] unplaced = [.. document.Marks.LooseIn(number)];

        // It is of the whole text, hence with its first document.
        var unrecognized = number == 0 ? document.Memorandum.Unrecognized : default;
        if (part.EndMatter.IsEmpty && part.Footnotes.IsEmpty && unplaced.Length == 0 && unrecognized.IsEmpty)
        {
            return;
        }

        xml.Start("back").Line();
        if (!part.EndMatter.IsEmpty)
        {
            xml.Start("div").Attribute("type", "endMatter");
            blocks.Write(part.EndMatter);
            xml.End().Line();
        }

        WriteNotes(xml, document, part.Footnotes, number);
        WriteMarks(xml, document, marks, unplaced);
        WriteUnrecognized(xml, unrecognized);
        xml.End().Line();
    }

    private static void WriteNotes(TeiXml xml, TeiDocument document, ValueList<Footnote> notes, int number)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        xml.Start("div").Attribute("type", "notes").Line();
        for (var index = 0; index < notes.Count; index++)
        {
            xml.Start("note").Attribute("xml:id", document.Notes.IdOf(new(number, index))).Attribute("n", notes[index].Mark).Attribute("place", "end")
                .Attribute("resp", IsOfEditors(notes[index].Text) ? document.Editors.Responsible : null).Text(notes[index].Text).End().Line();
        }

        xml.End().Line();
    }

    // Translator's note: ...   [Editor's note ...   ... - Ed. note. Other notes can be the document's own.
    private static bool IsOfEditors(string text)
    {
        var note = text.Replace('\u2019', '\'').AsSpan().Trim("[](). ");
        foreach (var words in NotesOfEditors)
        {
            if (note.StartsWith(words, StringComparison.OrdinalIgnoreCase) || note.EndsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A stamp beside the head, a bracket beside a signature: no field has it, and it is not lost.
    private static void WriteMarks(TeiXml xml, TeiDocument document, TeiMarks marks, LooseMark[] unplaced)
    {
        if (unplaced.Length == 0)
        {
            return;
        }

        xml.Start("div").Attribute("type", "marks").Line();
        foreach (var loose in unplaced)
        {
            var mark = document.Memorandum.Editorial[loose.Index];
            marks.Write(xml.Start("ab"), $"[{mark.Text}]", mark, points: 0);
            xml.End().Line();
        }

        xml.End().Line();
    }

    private static void WriteUnrecognized(TeiXml xml, ValueList<Unrecognized> unrecognized)
    {
        if (unrecognized.IsEmpty)
        {
            return;
        }

        xml.Start("div").Attribute("type", "unrecognised").Line();
        foreach (var text in unrecognized)
        {
            xml.LineOf("p", text.Text);
        }

        xml.End().Line();
    }
}
