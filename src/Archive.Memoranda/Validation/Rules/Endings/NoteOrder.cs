using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Notes are numbered one after the other. A gap whose mark stands in the text is told at the mark.</summary>
internal sealed class NoteOrder : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.NotesOutOfOrder, EndingDescriptors.NoteTwice];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            if (!document.Footnotes.IsEmpty && NoteList.Of(context, document) is { Count: > 1 } notes)
            {
                Check(context, document, notes);
            }
        }
    }

    private static void Check(ValidationContext context, ArchivalDocument document, List<NoteList.Note> notes)
    {
        var numbers = new HashSet<int> { notes[0].Number };
        HashSet<int>? marked = null;
        for (var index = 1; index < notes.Count; index++)
        {
            var (note, before) = (notes[index], notes[index - 1].Number);
            var number = note.Number.ToString(CultureInfo.InvariantCulture);
            if (!numbers.Add(note.Number))
            {
                context.Report(EndingDescriptors.NoteTwice, note.Span, number, context.Quote(note.Span));
            }
            else if (note.Number != before + 1)
            {
                marked ??= NotesAndMarks.MarksBefore(context, document, notes).Select(static mark => mark.Number).ToHashSet();
                if (note.Number < before || !marked.Contains(before + 1))
                {
                    context.Report(EndingDescriptors.NotesOutOfOrder, note.Span, number, before.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }
}
