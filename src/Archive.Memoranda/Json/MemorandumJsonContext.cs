using System.Text.Json.Serialization;

namespace Archive.Memoranda.Json;

/// <summary>What the compiler generates to read the model without reflection; <see cref="JsonContracts"/> completes it.</summary>
/// <remarks>
/// Listed are the two types that are read as a whole and those that stand behind an abstract one, which the generator does not find by itself.
/// </remarks>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(TextSpanConverter),
        typeof(FieldSpanConverter),
        typeof(LocalDateConverter),
        typeof(ArchiveDateConverter),
        typeof(PageRangeConverter),
        typeof(PointLabelConverter),
        typeof(CamelCaseEnumConverter<DocumentLayout>),
        typeof(CamelCaseEnumConverter<LocatorUnitKind>),
        typeof(CamelCaseEnumConverter<ContributorRole>),
        typeof(CamelCaseEnumConverter<PointStyle>),
        typeof(CamelCaseEnumConverter<EditorialKind>),
        typeof(CamelCaseEnumConverter<Severity>),
    ])]
[JsonSerializable(typeof(Memorandum))]
[JsonSerializable(typeof(Citation))]
[JsonSerializable(typeof(Paragraph))]
[JsonSerializable(typeof(Heading))]
[JsonSerializable(typeof(NumberedPoint))]
[JsonSerializable(typeof(Turn))]
[JsonSerializable(typeof(Distribution))]
[JsonSerializable(typeof(TextRun))]
[JsonSerializable(typeof(MarkRun))]
internal sealed partial class MemorandumJsonContext : JsonSerializerContext;
