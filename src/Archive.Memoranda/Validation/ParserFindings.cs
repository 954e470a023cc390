namespace Archive.Memoranda.Validation;

/// <summary>Passes on what the parser found wrong, but for what a rule has taken over.</summary>
internal static class ParserFindings
{
    public static void PassOn(ValidationContext context, ValueList<IValidationRule> added, FindingList findings)
    {
        var all = context.Result.Diagnostics;
        for (var index = 0; index < all.Count; index++)
        {
            var finding = all[index];
            if (string.Equals(finding.Code, DiagnosticDescriptors.TooManyFindings.Code, StringComparison.Ordinal))
            {
                findings.CountLeft(context.Result.FindingsLeft);
            }
            else if (IsOfDocument(finding) && !IsSaidBetter(all, index) && DiagnosticDescriptors.Find(finding.Code) is { } descriptor && !IsTaken(finding.Code, added))
            {
                context.PassOn(finding, descriptor);
            }
        }
    }

    // What the parser only tells of its reading stays with it, but for an encoding that had to be guessed.
    private static bool IsOfDocument(Diagnostic finding) =>
        finding.Severity > Severity.Info || string.Equals(finding.Code, DiagnosticDescriptors.OtherEncoding.Code, StringComparison.Ordinal);

    // That text is not recognised needs no saying where the finding before it says what it is. Findings are in the order of the text and of their codes.
    private static bool IsSaidBetter(ValueList<Diagnostic> all, int index) =>
        index > 0 && all[index].Span.Start == all[index - 1].Span.Start && all[index].Span.Contains(all[index - 1].Span) && string.Equals(all[index].Code, DiagnosticDescriptors.Unrecognized.Code, StringComparison.Ordinal);

    private static bool IsTaken(string code, ValueList<IValidationRule> added) =>
        RuleCatalogue.Codes.Contains(code) || added.Any(rule => rule.Descriptors.Any(descriptor => string.Equals(descriptor.Code, code, StringComparison.Ordinal)));
}
