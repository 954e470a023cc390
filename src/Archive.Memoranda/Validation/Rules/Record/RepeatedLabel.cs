namespace Archive.Memoranda.Validation.Rules;

/// <summary>Each label stands on a page once: not two summaries, not two citations.</summary>
internal sealed class RepeatedLabel : IValidationRule
{
    // A second label out of its order is read as the beginning of the document.
    private const int LinesBehindFront = 2;

    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.RepeatedLabel];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum.Layout == DocumentLayout.Download)
        {
            CheckFront(context);
        }
        else if (context.Memorandum.Layout == DocumentLayout.WebPage)
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var label in EnvelopeLabels.Of(context))
            {
                CheckLine(context, context.Result.Leaves[label].Span, seen);
            }
        }
    }

    private static void CheckFront(ValidationContext context)
    {
        var (source, end, behind) = (context.SourceText, context.EndOfFront(), 0);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var line = 1; line <= source.LineCount && behind <= LinesBehindFront; line++)
        {
            var span = context.Trimmed(source.GetLine(line));
            behind += span.Start > end && !span.IsEmpty ? 1 : 0;
            if (EnvelopeLabels.IsFront(context.Characters(span)))
            {
                CheckLine(context, span, seen);
            }
        }
    }

    private static void CheckLine(ValidationContext context, TextSpan label, HashSet<string> seen)
    {
        if (!seen.Add(context.Characters(label).TrimEnd(": ").ToString()))
        {
            context.Report(RecordDescriptors.RepeatedLabel, label, context.Quote(label));
        }
    }
}
