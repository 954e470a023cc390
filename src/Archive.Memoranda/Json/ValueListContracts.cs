using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Archive.Memoranda.Json;

/// <summary>The contracts of the model's lists.</summary>
/// <remarks>
/// The generator of contracts sees in a <see cref="ValueList{T}"/> a sequence that it can write but not make. A converter could make it, but would
/// have to call the serializer anew for each item, which costs time and cuts the path in an error message short. A contract leaves the items
/// to the serializer at work and says only how a list is made of them.
/// </remarks>
internal sealed class ValueListContracts : IJsonTypeInfoResolver
{
    private static readonly FrozenDictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Makers =
        new Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>>
        {
            [typeof(ValueList<string>)] = Contract<string>,
            [typeof(ValueList<int>)] = Contract<int>,
            [typeof(ValueList<FieldSpan>)] = Contract<FieldSpan>,
            [typeof(ValueList<PageRange>)] = Contract<PageRange>,
            [typeof(ValueList<LocatorUnit>)] = Contract<LocatorUnit>,
            [typeof(ValueList<ArchivalSource>)] = Contract<ArchivalSource>,
            [typeof(ValueList<Contribution>)] = Contract<Contribution>,
            [typeof(ValueList<Block>)] = Contract<Block>,
            [typeof(ValueList<Inline>)] = Contract<Inline>,
            [typeof(ValueList<EditorialMark>)] = Contract<EditorialMark>,
            [typeof(ValueList<Signature>)] = Contract<Signature>,
            [typeof(ValueList<Footnote>)] = Contract<Footnote>,
            [typeof(ValueList<Enclosure>)] = Contract<Enclosure>,
            [typeof(ValueList<Unrecognized>)] = Contract<Unrecognized>,
            [typeof(ValueList<Diagnostic>)] = Contract<Diagnostic>,
            [typeof(ValueList<TextEdit>)] = Contract<TextEdit>,
        }.ToFrozenDictionary();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        Makers.TryGetValue(type, out var make) ? make(options) : null;

    private static JsonTypeInfo<ValueList<T>> Contract<T>(JsonSerializerOptions options) =>
        JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(options, new(), MakeList);

    private static ValueList<T> MakeList<T>(IEnumerable<T> items)
    {
        var list = items.ToValueList();
        for (var index = 0; index < list.Count; index++)
        {
            if (list[index] is null)
            {
                throw new JsonException($"Item {index} of a list of {typeof(T).Name} is null.");
            }
        }

        return list;
    }
}
