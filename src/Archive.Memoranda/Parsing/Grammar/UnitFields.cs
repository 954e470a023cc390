using System.Globalization;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The names under which a source's field spans list the units of its locator: <c>locator[0]</c> and on.</summary>
internal static class UnitFields
{
    private static readonly string[] Names = [.. Enumerable.Range(0, 12).Select(Make)];

    public static string Name(int index) => index < Names.Length ? Names[index] : Make(index);

    private static string Make(int index) => string.Create(CultureInfo.InvariantCulture, $"locator[{index}]");
}
