using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A label of the page has a value behind it.</summary>
internal sealed class EmptyLabel : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.EmptyLabel];

    public void Check(ValidationContext context)
    {
        var leaves = context.Result.Leaves;
        var labels = EnvelopeLabels.Of(context);
        var (first, count) = (-1, 0);
        for (var index = 0; index < labels.Count; index++)
        {
            if (IsEmpty(context, labels[index], index + 1 < labels.Count ? labels[index + 1] : leaves.Count))
            {
                count++;
                first = first < 0 ? labels[index] : first;
                if (context.Memorandum.Layout == DocumentLayout.Download)
                {
                    context.ReportAt("record", RecordDescriptors.EmptyLabel, leaves[labels[index]].Span, fix: null, $"{context.Quote(leaves[labels[index]].Span)} has");
                }
            }
        }

        // A page that went through an extractor has often lost all of them: one fact.
        if (count > 0 && context.Memorandum.Layout == DocumentLayout.WebPage)
        {
            var label = leaves[first].Span;
            var others = count == 2 ? "one more label" : string.Create(CultureInfo.InvariantCulture, $"{count - 1} more labels");
            context.ReportAt("record", RecordDescriptors.EmptyLabel, label, fix: null, count == 1 ? $"{context.Quote(label)} has" : $"{context.Quote(label)} and {others} have");
        }
    }

    // The statement of rights can stand without its label, behind the label of another value.
    private static bool IsEmpty(ValidationContext context, int label, int next)
    {
        var name = EnvelopeLabels.NameOf(context, context.Result.Leaves[label]);
        return !EnvelopeLabels.IsHeading(name)
            && (next == label + 1
                || (context.Result.Leaves[label + 1].Kind == LeafKind.Boilerplate && !name.Equals("Rights", StringComparison.OrdinalIgnoreCase)));
    }
}
