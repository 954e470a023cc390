using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the lines that say how many copies were made and who got them.</summary>
internal static class DistributionForms
{
    private static readonly PhraseTable ListStarts = new("Copy to:", "Copies to:", "Sent to:", "Distributed to:", "Distribution:", "Distribution list:", "Copies sent to:", "Copies:");

    /// <summary>Whether a line opens a list of recipients, <c>Copy to:</c>.</summary>
    public static bool OpensList(ReadOnlySpan<char> line) => ListStarts.Measure(line) > 0;

    /// <summary><c>Five copies printed</c>, <c>1 - Cde. A. A. Gromyko</c>, <c>1st - to Cde.</c>.</summary>
    public static bool IsDistribution(ReadOnlySpan<char> line)
    {
        var digits = Scan.Digits(line);
        if (digits == 0)
        {
            return line.Length < 60 && line.Contains("copies", StringComparison.OrdinalIgnoreCase);
        }

        var rest = line[digits..];
        if (rest.Length > 2 && rest[..2] is "st" or "nd" or "rd" or "th")
        {
            rest = rest[2..];
        }

        // 4, 5 - file   1-2 - USSR MFA
        rest = rest.TrimStart();
        while (!rest.IsEmpty && rest[0] is ',' or '-' && rest[1..].TrimStart() is var next && Scan.Digits(next) is var more and > 0)
        {
            rest = next[more..].TrimStart();
        }

        return (!rest.IsEmpty && Scan.IsDash(rest[0])) || rest.StartsWith("copies", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("copy", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("x ", StringComparison.Ordinal);
    }
}
