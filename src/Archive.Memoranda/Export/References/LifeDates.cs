using System.Buffers;

namespace Archive.Memoranda.Export.References;

/// <summary>Takes off a catalogue's name what is none of the name: years of life and, in round brackets, another name.</summary>
internal static class LifeDates
{
    private const string Separators = " ,;";

    private static readonly SearchValues<char> OfYears = SearchValues.Create("0123456789-–? .bdca");

    /// <summary>The name alone; <c>Gomułka, Władysław, 1905-1982</c> is <c>Gomułka, Władysław</c>.</summary>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> name)
    {
        var bare = WithoutYears(name);
        if (bare is [.., ')'] && bare.LastIndexOf('(') is > 0 and var open)
        {
            bare = WithoutYears(bare[..open].TrimEnd(Separators));
        }

        return bare.IsEmpty ? name : bare;
    }

    private static ReadOnlySpan<char> WithoutYears(ReadOnlySpan<char> name) =>
        name.LastIndexOf(',') is > 0 and var comma && AreYears(name[(comma + 1)..].Trim()) ? name[..comma].TrimEnd(Separators) : name;

    // 1905-1982   1905-   b. 1905   -1953?   ca. 1900-1950
    private static bool AreYears(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var character in text)
        {
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return digits is 4 or 8 && !text.ContainsAnyExcept(OfYears);
    }
}
