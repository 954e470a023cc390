using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>In a document with notes each mark <c>[3]</c> has its note and each note its mark.</summary>
internal sealed class NotesAndMarks : IValidationRule
{
    /// <summary>A number that far above the last note's is a date or a count that an editor supplied.</summary>
    private const int FurthestMark = 3;

    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.MarkWithoutNote, EndingDescriptors.NoteWithoutMark];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            if (!document.Footnotes.IsEmpty && NoteList.Of(context, document) is { Count: > 0 } notes)
            {
                var numbers = notes.Select(static note => note.Number).ToHashSet();
                var marks = MarksBefore(context, document, notes);

                // Only where some marks have their notes: a figure in brackets can be a supplied one, and notes can be marked in other ways.
                if (marks.Exists(mark => numbers.Contains(mark.Number)))
                {
                    CheckMarks(context, marks, numbers);
                    CheckNotes(context, document, notes);
                }
            }
        }
    }

    /// <summary>The marks in brackets that stand in a document before its notes.</summary>
    public static List<(int Number, TextSpan Span)> MarksBefore(ValidationContext context, ArchivalDocument document, List<NoteList.Note> notes)
    {
        var marks = new List<(int Number, TextSpan Span)>();
        foreach (var mark in context.Memorandum.Editorial)
        {
            if (mark.Kind == EditorialKind.Mark && NoteList.TryNumber(mark.Text, out var number) && mark.Span.Start < notes[0].Span.Start && mark.Span.Start >= document.Span.Start)
            {
                marks.Add((number, mark.Span));
            }
        }

        return marks;
    }

    private static void CheckMarks(ValidationContext context, List<(int Number, TextSpan Span)> marks, HashSet<int> numbers)
    {
        var last = numbers.Max() + FurthestMark;
        foreach (var (number, span) in marks)
        {
            if (!numbers.Contains(number) && number > 0 && number <= last)
            {
                context.Report(EndingDescriptors.MarkWithoutNote, span, context.Quote(span));
            }
        }
    }

    private static void CheckNotes(ValidationContext context, ArchivalDocument document, List<NoteList.Note> notes)
    {
        var start = Math.Min(document.Span.Start, notes[0].Span.Start);
        var possible = NoteMarks.PossibleIn(context.SourceText.Text.AsSpan(start, notes[0].Span.Start - start));
        foreach (var note in notes)
        {
            if (!possible.Contains(note.Number))
            {
                context.Report(EndingDescriptors.NoteWithoutMark, note.Span, note.Number.ToString(CultureInfo.InvariantCulture), context.Quote(note.Span));
            }
        }
    }
}
