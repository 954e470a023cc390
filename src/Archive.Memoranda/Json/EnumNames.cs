using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>The names of the enumerations' values as the JSON has them: <c>webPage</c>, and <c>century, order</c> where flags meet.</summary>
/// <remarks>They are constants of the program and not taken from the type, which would cost the first memorandum of a process its time.</remarks>
internal static partial class EnumNames
{
    /// <summary>The name of a value.</summary>
    /// <typeparam name="T">An enumeration whose values, or sums of flags, count up from 0.</typeparam>
    /// <exception cref="JsonException">No name stands for the value.</exception>
    public static ReadOnlySpan<byte> Of<T>(T value)
        where T : struct, Enum
    {
        var name = NameOf(value);
        return name.IsEmpty ? throw new JsonException($"{Unsafe.BitCast<T, int>(value)} is no {typeof(T).Name}.") : name;
    }

    /// <summary>The value that the reader's string names.</summary>
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : struct, Enum
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            for (var index = 0; NameOf(Unsafe.BitCast<int, T>(index)) is { IsEmpty: false } name; index++)
            {
                if (reader.ValueTextEquals(name))
                {
                    return Unsafe.BitCast<int, T>(index);
                }
            }
        }

        throw reader.Unexpected($"one of the {typeof(T).Name} values {Listed<T>()}");
    }

    // The compiler leaves of this one branch for each enumeration.
    private static ReadOnlySpan<byte> NameOf<T>(T value)
        where T : struct, Enum
    {
        var index = Unsafe.BitCast<T, int>(value);
        return typeof(T) == typeof(DocumentLayout) ? NameOf((DocumentLayout)index)
            : typeof(T) == typeof(DatePrecision) ? NameOf((DatePrecision)index)
            : typeof(T) == typeof(DateGuess) ? NameOf((DateGuess)index)
            : typeof(T) == typeof(LocatorUnitKind) ? NameOf((LocatorUnitKind)index)
            : typeof(T) == typeof(ContributorRole) ? NameOf((ContributorRole)index)
            : typeof(T) == typeof(PointStyle) ? NameOf((PointStyle)index)
            : typeof(T) == typeof(EditorialKind) ? NameOf((EditorialKind)index)
            : typeof(T) == typeof(Severity) ? NameOf((Severity)index)
            : throw new NotSupportedException($"{typeof(T).Name} has no names.");
    }

    private static string Listed<T>()
        where T : struct, Enum
    {
        var names = new List<string>();
        for (var index = 0; NameOf(Unsafe.BitCast<int, T>(index)) is { IsEmpty: false } name; index++)
        {
            names.Add($"\"{Encoding.UTF8.GetString(name)}\"");
        }

        return string.Join(", ", names);
    }
}
