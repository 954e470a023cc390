using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Archive.Memoranda.Json;
using NodaTime;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>The properties of an object of the JSON: those of its contract, or, where a converter reads it, those that the converter takes.</summary>
internal static class Shapes
{
    /// <summary>The contracts that memoranda are read by.</summary>
    public static JsonSerializerOptions Contracts { get; } = JsonContracts.Memorandum.Options;

    private static readonly List<string> Written = [.. JsonNode.Parse(MemorandumJson.Serialize(ModelCoverageTests.Whole))!.AsObject().Select(static property => property.Key)];

    private static readonly Dictionary<Type, (string Name, Type Type, bool IsRequired)[]> Converted = new()
    {
        [typeof(TextSpan)] = [("start", typeof(int), true), ("length", typeof(int), true)],
        [typeof(FieldSpan)] = [("field", typeof(string), true), ("span", typeof(TextSpan), true)],
        [typeof(PageRange)] = [("first", typeof(string), true), ("last", typeof(string), true)],
        [typeof(ArchiveDate)] =
        [
            ("text", typeof(string), true), ("start", typeof(LocalDate), true), ("end", typeof(LocalDate), true), ("precision", typeof(DatePrecision), true),
            ("guess", typeof(DateGuess), false),
        ],
    };

    /// <summary>The properties in the order of the contract, those of a memorandum as they are written.</summary>
    /// <remarks>Required is what is always written: what the model requires, and the words of enumerations.</remarks>
    public static IEnumerable<(string Name, Type Type, bool IsRequired)> Of(Type type)
    {
        if (Converted.TryGetValue(type, out var converted))
        {
            return converted;
        }

        var contract = Contracts.GetTypeInfo(type);
        return contract.Kind == JsonTypeInfoKind.Object
            ? contract.Properties.Where(static property => property.Set is not null).OrderBy(property => type.IsSubclassOf(typeof(ArchivalDocument)) ? Written.IndexOf(property.Name) : 0)
                .Select(static property => (property.Name, property.PropertyType, property.IsRequired || property.PropertyType.IsEnum))
            : throw new InvalidOperationException($"A converter reads {type.Name}; what it takes is not told here yet.");
    }

    /// <summary>The word that tells a kind of block or inline from the others; null for what has no kinds.</summary>
    public static string? KindOf(Type type)
    {
        var kinds = type.IsSubclassOf(typeof(Block)) ? typeof(Block) : type.IsSubclassOf(typeof(Inline)) ? typeof(Inline) : null;
        return kinds is null || type.IsAbstract ? null : (string?)Contracts.GetTypeInfo(kinds).PolymorphismOptions!.DerivedTypes.Single(derived => derived.DerivedType == type).TypeDiscriminator;
    }
}
