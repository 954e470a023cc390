using System.Globalization;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The names under which a source's field spans list the units of its locator: <c>locator[0]</c> and on.</summary>
internal static class UnitFields
{
    private static readonly string[] Names =
    [
        "locator[0]", "locator[1]", "locator[2]", "locator[3]", "locator[4]", "locator[5]", "locator[6]", "locator[7]", "locator[8]", "locator[9]", "locator[10]", "locator[11]",
    ];

    public static string Name(int index) => index < Names.Length ? Names[index] : Make(index);

    private static string Make(int index) => string.Create(CultureInfo.InvariantCulture, $"locator[{index}]");
}
