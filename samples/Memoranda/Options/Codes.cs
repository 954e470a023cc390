using Archive.Memoranda;

namespace Memoranda;

/// <summary>Codes as people type them.</summary>
internal static class Codes
{
    private const int MostNear = 3;
    private const int MostEdits = 2;
    private const int LongestTyped = 16;

    /// <summary>The code of the catalogue, <c>MEM4003</c> also for <c>mem4003</c>; null where there is none.</summary>
    public static DiagnosticDescriptor? Find(string typed) => DiagnosticDescriptors.Find(typed.ToUpperInvariant());

    /// <summary>That there is no such code, and which ones may be meant.</summary>
    public static string Unknown(string typed)
    {
        var near = typed.Length > LongestTyped ? [] : Near(typed.ToUpperInvariant());
        return $"'{typed}' is no code; {(near.Length > 0 ? $"near are {string.Join(", ", near)}" : "'memoranda explain' lists them all")}";
    }

    private static string[] Near(string typed) =>
    [
        .. DiagnosticDescriptors.All.Select(descriptor => (descriptor.Code, Edits: EditsBetween(typed, descriptor.Code)))
            .Where(static code => code.Edits <= MostEdits).OrderBy(static code => code.Edits).ThenBy(static code => code.Code, StringComparer.Ordinal)
            .Take(MostNear).Select(static code => code.Code),
    ];

    // How many characters must be changed, put in or taken out; of two that were swapped, one.
    private static int EditsBetween(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }
}
