namespace Archive.Memoranda.Tests.Readme;

/// <summary>The rule of one's own of README.md, compiled: what stands between the marks is the example to the letter.</summary>
// <example>
internal sealed class NeedsATranslator : IValidationRule
{
    private static readonly DiagnosticDescriptor NoTranslator =
        new("HOUSE01", Severity.Warning, "No translator", "The citation names no translator.", "Our series names every one.");

    public ValueList<DiagnosticDescriptor> Descriptors => [NoTranslator];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum.Citation is { Contributions.IsEmpty: true } citation)
        {
            context.Report(NoTranslator, citation.Span);
        }
    }
}

// </example>
