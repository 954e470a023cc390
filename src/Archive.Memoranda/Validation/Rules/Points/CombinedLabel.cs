using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Points with a text of their own have a label of their own: <c>3, 4.</c> stands for two.</summary>
internal sealed class CombinedLabel : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Combined];

    public void Check(ValidationContext context)
    {
        foreach (var rows in context.Rows)
        {
            foreach (var entry in rows.Entries)
            {
                if (entry.IsCombined)
                {
                    var count = (entry.Last - entry.First + 1).ToString(CultureInfo.InvariantCulture);
                    context.Report(PointDescriptors.Combined, entry.Label, context.Quote(entry.Label), count);
                }
            }
        }
    }
}
