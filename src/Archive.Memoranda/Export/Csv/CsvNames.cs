using System.Runtime.CompilerServices;

namespace Archive.Memoranda.Export;

/// <summary>The names of an enumeration's values as the JSON has them, <c>webPage</c>; null for a value that has none.</summary>
/// <typeparam name="T">An enumeration whose values count up from 0.</typeparam>
internal static class CsvNames<T>
    where T : struct, Enum
{
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(static name => char.ToLowerInvariant(name[0]) + name[1..])];

    public static string? Of(T value) => Unsafe.BitCast<T, int>(value) is var index && (uint)index < (uint)Names.Length ? Names[index] : null;
}
