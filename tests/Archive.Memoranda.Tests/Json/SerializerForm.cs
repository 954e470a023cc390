using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace Archive.Memoranda.Tests.Json;

/// <summary>A memorandum as System.Text.Json writes it by reflection, from a few general rules and with no list of the model's properties.</summary>
internal static class SerializerForm
{
    private static readonly JsonSerializerOptions Compact = MakeOptions(indented: false);
    private static readonly JsonSerializerOptions Indented = MakeOptions(indented: true);

    public static byte[] Of<T>(T part, bool indented = false) => JsonSerializer.SerializeToUtf8Bytes(part, indented ? Indented : Compact);

    private static JsonSerializerOptions MakeOptions(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(Complete),
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase),
            new StringConverter<LocalDate>(static day => LocalDatePattern.Iso.Format(day)),
            new StringConverter<PointLabel>(static label => label.Text),
        },
        MaxDepth = 256,
        WriteIndented = indented,
        NewLine = "\n",
    };

    private static void Complete(JsonTypeInfo contract)
    {
        string[] first = contract.Type switch
        {
            { } type when type == typeof(Memorandum) => ["source", "layout", "record", "citation", "header", "blocks", "editorial", "signatures", "endMatter", "footnotes"],
            { } type when type == typeof(EditorialMark) => ["kind", "isGuess", "text", "span"],
            { } type when type == typeof(MarkRun) => ["text"],
            _ => [],
        };
        foreach (var property in contract.Properties)
        {
            property.Order = Array.IndexOf(first, property.Name) is >= 0 and var index ? index - first.Length : 0;
            if (property.Name == "record" && contract.Type == typeof(Memorandum))
            {
                property.ShouldSerialize = static (_, record) => !new ArchiveRecord().Equals(record);
            }
            else if (property.Name == "span" && contract.Type != typeof(FieldSpan))
            {
                property.ShouldSerialize = static (_, span) => (TextSpan)span! != default;
            }
            else if (property.PropertyType == typeof(DateGuess))
            {
                property.ShouldSerialize = static (_, guess) => (DateGuess)guess! != DateGuess.None;
            }
            else if (property.PropertyType.IsEnum || contract.Type.IsValueType)
            {
                property.ShouldSerialize = static (_, _) => true;
            }
        }

        if (contract.Type == typeof(TextSpan))
        {
            contract.Properties.Remove(contract.Properties.Single(static property => property.Name == "end"));
            contract.Properties.Remove(contract.Properties.Single(static property => property.Name == "isEmpty"));
        }
        else if (contract.Type == typeof(Block))
        {
            contract.PolymorphismOptions = Kinds(static type => type == typeof(NumberedPoint) ? "point" : JsonNamingPolicy.CamelCase.ConvertName(type.Name), contract.Type);
        }
        else if (contract.Type == typeof(Inline))
        {
            contract.PolymorphismOptions = Kinds(static type => type.Name[..^"Run".Length].ToLowerInvariant(), contract.Type);
        }
    }

    private static JsonPolymorphismOptions Kinds(Func<Type, string> name, Type abstraction)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var type in abstraction.Assembly.GetTypes().Where(type => type.IsSubclassOf(abstraction) && !type.IsAbstract))
        {
            options.DerivedTypes.Add(new(type, name(type)));
        }

        return options;
    }

    private sealed class StringConverter<T>(Func<T, string> print) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Encoding.UTF8.GetBytes(print(value)));
    }
}
