using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Archive.Memoranda.Json;

/// <summary>The finished contracts for reading: what the compiler generated, and what attributes on the model would otherwise have to say.</summary>
/// <remarks>
/// The model knows no more of its JSON than which properties are computed; the names of kinds are settled here. Nothing is written by a contract,
/// so that a program which only writes never makes one.
/// </remarks>
internal static class JsonContracts
{
    private static readonly JsonSerializerOptions Options = new(MemorandumJsonContext.Default.Options)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListContracts(), MemorandumJsonContext.Default)
            .WithAddedModifier(NameKinds),
        MaxDepth = MemorandumJson.MaxDepth,
    };

    public static JsonTypeInfo<Memorandum> Memorandum { get; } = Contract<Memorandum>();

    public static JsonTypeInfo<Citation> Citation { get; } = Contract<Citation>();

    private static JsonTypeInfo<T> Contract<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static void NameKinds(JsonTypeInfo contract)
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
}
