using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Marks that run <c>[1]</c>, <c>[2]</c> and on have notes; where no note is there at all, they stayed behind somewhere else.</summary>
internal sealed class MarksWithoutNotes : IValidationRule
{
    // One figure in brackets can be anything.
    private const int FewestMarks = 2;

    public ValueList<DiagnosticDescriptor> Descriptors => [EndingDescriptors.MarksWithoutNotes];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            if (!document.Footnotes.IsEmpty)
            {
                return;
            }
        }

        var (last, first) = (0, default(TextSpan));
        foreach (var mark in context.Memorandum.Editorial)
        {
            if (mark.Kind != EditorialKind.Mark || !NoteList.TryNumber(mark.Text, out var number))
            {
                continue;
            }

            // A mark can stand twice, but the next new one is the next number.
            if (number > last + 1 || number == 0)
            {
                return;
            }

            (first, last) = (last == 0 ? mark.Span : first, Math.Max(last, number));
        }

        if (last >= FewestMarks)
        {
            context.Report(EndingDescriptors.MarksWithoutNotes, first, context.Quote(first), last.ToString(CultureInfo.InvariantCulture));
        }
    }
}
