namespace Archive.Memoranda.Validation.Rules;

/// <summary>The dates of a head, its own and that in the heading, are days that there are: not <c>31 November 1949</c> or <c>31.11.1949</c>.</summary>
internal sealed class ImpossibleHeadDate : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.ImpossibleDate];

    public void Check(ValidationContext context)
    {
        if (!context.IsOn(HeaderDescriptors.ImpossibleDate))
        {
            return;
        }

        foreach (var document in context.Documents)
        {
            if (document.Header is { } header)
            {
                foreach (var fault in HeadDateFaults.Of(context, header))
                {
                    context.Report(HeaderDescriptors.ImpossibleDate, fault.Line, context.Quote(fault.Line), fault.Reason);
                }
            }
        }
    }
}
