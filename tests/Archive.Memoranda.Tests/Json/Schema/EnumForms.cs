using System.Text;
using System.Text.Json;
using Archive.Memoranda.Json;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>The words that the JSON has for the values of an enumeration, each with its meaning.</summary>
internal static class EnumForms
{
    public static IReadOnlyList<(string Json, string Meaning)> Of(Type type) =>
        type == typeof(DateGuess) ? [.. Forms<DateGuess>().Skip(1)]
        : type == typeof(DatePrecision) ? Forms<DatePrecision>()
        : type == typeof(DocumentLayout) ? Forms<DocumentLayout>()
        : type == typeof(LocatorUnitKind) ? Forms<LocatorUnitKind>()
        : type == typeof(ContributorRole) ? Forms<ContributorRole>()
        : type == typeof(PointStyle) ? Forms<PointStyle>()
        : type == typeof(EditorialKind) ? Forms<EditorialKind>()
        : type == typeof(Severity) ? Forms<Severity>()
        : throw new InvalidOperationException($"{type.Name} is new.");

    // Values and sums of flags count up from 0. Where nothing was guessed, the guess is left out.
    private static List<(string Json, string Meaning)> Forms<T>()
        where T : struct, Enum
    {
        var forms = new List<(string Json, string Meaning)>();
        for (var number = 0; NameOf((T)Enum.ToObject(typeof(T), number)) is { } name; number++)
        {
            var value = (T)Enum.ToObject(typeof(T), number);
            forms.Add((name, Enum.IsDefined(value) ? ModelDocumentation.OfValue(typeof(T), value.ToString()) : "Both."));
        }

        return forms;
    }

    private static string? NameOf<T>(T value)
        where T : struct, Enum
    {
        try
        {
            return Encoding.UTF8.GetString(EnumNames.Of(value));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
