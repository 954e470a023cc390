using System.Globalization;

namespace Archive.Memoranda.Validation;

/// <summary>Passes on what the parser found wrong, but for what a rule has taken over.</summary>
internal static class ParserFindings
{
    public static void PassOn(ValidationContext context, ValueList<IValidationRule> added, FindingList findings)
    {
        foreach (var finding in context.Result.Diagnostics)
        {
            if (string.Equals(finding.Code, DiagnosticDescriptors.TooManyFindings.Code, StringComparison.Ordinal))
            {
                findings.CountLeft(CountIn(finding.Message));
            }
            else if (finding.Severity > Severity.Info && DiagnosticDescriptors.Find(finding.Code) is { } descriptor && !IsTaken(finding.Code, added))
            {
                context.PassOn(finding, descriptor);
            }
        }
    }

    private static bool IsTaken(string code, ValueList<IValidationRule> added) =>
        RuleCatalogue.Codes.Contains(code) || added.Any(rule => rule.Descriptors.Any(descriptor => string.Equals(descriptor.Code, code, StringComparison.Ordinal)));

    // The parser's own count of what it has left out begins its message.
    private static long CountIn(ReadOnlySpan<char> message) =>
        message.IndexOf(' ') is > 0 and var end && long.TryParse(message[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
