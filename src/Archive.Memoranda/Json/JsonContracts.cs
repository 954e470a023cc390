using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Archive.Memoranda.Json;

/// <summary>The finished contracts of the JSON: what the compiler generated, and what attributes on the model would otherwise have to say.</summary>
/// <remarks>The model knows no more of its JSON than which properties are computed. Names of kinds, order and escaping are settled here.</remarks>
internal static class JsonContracts
{
    // Each level of points costs two levels of JSON. Deep enough for any document, shallow enough for the stack of any thread.
    private const int MaxDepth = 256;

    private static readonly ArchiveRecord EmptyRecord = new();

    private static readonly JsonSerializerOptions Compact = MakeOptions(indented: false);
    private static readonly JsonSerializerOptions Indented = MakeOptions(indented: true);

    public static JsonTypeInfo<Memorandum> Memorandum { get; } = Contract<Memorandum>(Compact);

    public static JsonTypeInfo<Memorandum> IndentedMemorandum { get; } = Contract<Memorandum>(Indented);

    public static JsonTypeInfo<Citation> Citation { get; } = Contract<Citation>(Compact);

    public static JsonTypeInfo<Citation> IndentedCitation { get; } = Contract<Citation>(Indented);

    private static JsonTypeInfo<T> Contract<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions(bool indented) => new(MemorandumJsonContext.Default.Options)
    {
        // Relaxed: quotation marks, angle brackets and every script stay readable. The JSON is data, not part of an HTML page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListContracts(), MemorandumJsonContext.Default)
            .WithAddedModifier(Complete),
        MaxDepth = MaxDepth,
        WriteIndented = indented,
        NewLine = "\n",
    };

    private static void Complete(JsonTypeInfo contract)
    {
        if (contract.Type == typeof(Block))
        {
            contract.PolymorphismOptions = Kinds(
                (typeof(Paragraph), "paragraph"),
                (typeof(Heading), "heading"),
                (typeof(NumberedPoint), "point"),
                (typeof(Turn), "turn"),
                (typeof(Distribution), "distribution"));
        }
        else if (contract.Type == typeof(Inline))
        {
            contract.PolymorphismOptions = Kinds((typeof(TextRun), "text"), (typeof(MarkRun), "mark"));
        }
        else if (contract.Type == typeof(Memorandum))
        {
            Order(
                contract,
                "source", "layout", "record", "citation", "header", "blocks", "editorial", "signatures", "endMatter", "footnotes", "enclosures",
                "unrecognized", "diagnostics", "span");
            Property(contract, "record").ShouldSerialize = static (_, record) => !EmptyRecord.Equals(record);
        }
        else if (contract.Type == typeof(EditorialMark))
        {
            Order(contract, "kind", "text", "span", "line", "column");
        }
        else if (contract.Type == typeof(MarkRun))
        {
            Order(contract, "text", "mark", "span");
        }

        // The first value of an enumeration is its default and yet a value like any other, no sign that a part is missing.
        foreach (var property in contract.Properties)
        {
            if (property.PropertyType.IsEnum)
            {
                property.ShouldSerialize = static (_, _) => true;
            }
        }
    }

    private static JsonPolymorphismOptions Kinds(params ReadOnlySpan<(Type Type, string Kind)> kinds)
    {
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var (type, kind) in kinds)
        {
            options.DerivedTypes.Add(new(type, kind));
        }

        return options;
    }

    private static void Order(JsonTypeInfo contract, params ReadOnlySpan<string> names)
    {
        for (var index = 0; index < names.Length; index++)
        {
            Property(contract, names[index]).Order = index;
        }
    }

    private static JsonPropertyInfo Property(JsonTypeInfo contract, string name) =>
        contract.Properties.First(property => property.Name == name);
}
