namespace Archive.Memoranda.Validation.Rules;

/// <summary>The numbers of a row rise: a lower one does not stand behind a higher one, nor any other where the next is due.</summary>
internal sealed class PointOutOfOrder : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.OutOfOrder];

    public void Check(ValidationContext context) => OrderReport.Report(context, PointOrder.OutOfOrder, PointDescriptors.OutOfOrder);
}
