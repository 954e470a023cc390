using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the lines that say how many copies were made and who got them.</summary>
internal static class DistributionForms
{
    /// <summary><c>Five copies printed</c>, <c>1 - Cde. A. A. Gromyko</c>, <c>1st - to Cde.</c>.</summary>
    public static bool IsDistribution(ReadOnlySpan<char> line)
    {
        var digits = Scan.Digits(line);
        if (digits == 0)
        {
            return line.Contains("copies", StringComparison.OrdinalIgnoreCase) && line.Length < 60;
        }

        var rest = line[digits..];
        if (rest.Length > 2 && rest[..2] is "st" or "nd" or "rd" or "th")
        {
            rest = rest[2..];
        }

        rest = rest.TrimStart();
        return (!rest.IsEmpty && Scan.IsDash(rest[0])) || rest.StartsWith("copies", StringComparison.OrdinalIgnoreCase);
    }
}
