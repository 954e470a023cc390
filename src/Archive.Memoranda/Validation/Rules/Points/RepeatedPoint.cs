namespace Archive.Memoranda.Validation.Rules;

/// <summary>No number of a row stands twice in succession.</summary>
internal sealed class RepeatedPoint : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Repeated];

    public void Check(ValidationContext context) => OrderReport.Report(context, PointOrder.Repeat, PointDescriptors.Repeated);
}
