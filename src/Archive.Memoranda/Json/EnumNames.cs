using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>The names of an enumeration's values as the JSON has them: <c>webPage</c>, and <c>century, order</c> where flags meet.</summary>
/// <remarks>The names are encoded once and compared as bytes, so that neither way makes a string.</remarks>
/// <typeparam name="T">An enumeration whose values, or sums of flags, count up from 0.</typeparam>
internal static class EnumNames<T>
    where T : struct, Enum
{
    private static readonly JsonEncodedText[] Names =
    [
        .. Enumerable.Range(0, int.MaxValue).Select(NameOf).TakeWhile(static name => char.IsAsciiLetter(name[0]))
            .Select(static name => JsonEncodedText.Encode(name)),
    ];

    public static JsonEncodedText Of(T value)
    {
        var index = Unsafe.BitCast<T, int>(value);
        return (uint)index < (uint)Names.Length ? Names[index] : throw new JsonException($"{index} is no {typeof(T).Name}.");
    }

    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var index = 0; index < Names.Length; index++)
            {
                if (reader.ValueTextEquals(Names[index].EncodedUtf8Bytes))
                {
                    return Unsafe.BitCast<int, T>(index);
                }
            }
        }

        throw reader.Unexpected($"one of the {typeof(T).Name} values {string.Join(", ", Names.Select(static name => $"\"{name}\""))}");
    }

    // An enumeration prints a value that it does not name as a number, which ends the table.
    private static string NameOf(int value) =>
        string.Join(", ", Unsafe.BitCast<int, T>(value).ToString().Split(", ").Select(JsonNamingPolicy.CamelCase.ConvertName));
}
