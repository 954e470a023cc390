namespace Archive.Memoranda.Validation.Rules;

/// <summary>The head and the record name the same classification, however they write it.</summary>
internal sealed class OtherClassification : IValidationRule
{
    // Of two words of one group each is a translation of the other. Those that stand in no group are not compared.
    private static readonly (string Words, Levels Level)[] Known =
    [
        ("unclassified", Levels.None), ("declassified", Levels.Unknown), ("not secret", Levels.None),
        ("strictly secret", Levels.Top | Levels.Secret), ("strictly confidential", Levels.Secret | Levels.Confidential), ("highly confidential", Levels.Secret | Levels.Confidential),
        ("top secret", Levels.Top), ("fully secret", Levels.Top), ("absolutely secret", Levels.Top), ("completely secret", Levels.Top), ("special file", Levels.Top),
        ("secret", Levels.Secret), ("confidential", Levels.Confidential),
    ];

    [Flags]
    private enum Levels
    {
        Unknown = 0,
        None = 1,
        Confidential = 2,
        Secret = 4,
        Top = 8,
    }

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.OtherClassification];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum.Record.Classification is not { } ofRecord || LevelOf(ofRecord) is var record && record == Levels.Unknown)
        {
            return;
        }

        Header? other = null;
        foreach (var document in context.Documents)
        {
            if (document.Header is { Classification: { } printed } header && LevelOf(printed) is var level and not Levels.Unknown)
            {
                // Of a covering letter and what it covers one is enough.
                if ((level & record) != Levels.Unknown)
                {
                    return;
                }

                other ??= header;
            }
        }

        if (other is not null)
        {
            context.Report(HeaderDescriptors.OtherClassification, other.SpanOf("classification") ?? other.Span, Quotation.Of(other.Classification), Quotation.Of(ofRecord));
        }
    }

    private static Levels LevelOf(string classification)
    {
        foreach (var (words, level) in Known)
        {
            if (classification.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return level;
            }
        }

        return Levels.Unknown;
    }
}
