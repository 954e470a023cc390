using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>A validator of just the keywords that the schema of a memorandum has, for tests without another program; <c>.ci/export-json</c> has ajv judge the same.</summary>
internal static class SchemaCheck
{
    /// <summary>What is wrong with a value, each as a place and a rule.</summary>
    public static IEnumerable<string> Faults(JsonElement value, JsonObject root) => Faults(value, root, root, "");

    private static IEnumerable<string> Faults(JsonElement value, JsonObject schema, JsonObject root, string place) =>
        schema.SelectMany(keyword => Faults(value, keyword.Key, keyword.Value!, schema, root, place));

    private static IEnumerable<string> Faults(JsonElement value, string keyword, JsonNode rule, JsonObject schema, JsonObject root, string place)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "properties" or "if" or "format":
                return [];
            case "$ref":
                return Faults(value, root["$defs"]![((string)rule!)["#/$defs/".Length..]]!.AsObject(), root, place);
            case "type":
                return HasType(value, (string)rule!) ? [] : [$"{place} is no {rule}"];
            case "const":
                return value.ValueKind == JsonValueKind.String && value.GetString() == (string)rule! ? [] : [$"{place} is not {rule}"];
            case "enum":
                return value.ValueKind == JsonValueKind.String && rule.AsArray().Any(name => (string)name! == value.GetString()) ? [] : [$"{place} is none of {rule}"];
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= (double)rule ? [] : [$"{place} is less than {rule}"];
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, (string)rule!) ? [] : [$"{place} does not match {rule}"];
            case "then":
                return Faults(value, schema["if"]!.AsObject(), root, place).Any() ? [] : Faults(value, rule.AsObject(), root, place);
            case "oneOf":
                var branches = rule.AsArray().Select(branch => Faults(value, branch!.AsObject(), root, place).FirstOrDefault()).ToList();
                return branches.Count(static fault => fault is null) == 1 ? [] : [$"{place} is not one of its kinds: {string.Join("; ", branches)}"];
            case "items":
                return value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((item, index) => Faults(item, rule.AsObject(), root, $"{place}/{index}"));
            case "required":
                return value.ValueKind != JsonValueKind.Object ? []
                    : rule.AsArray().Where(name => !value.TryGetProperty((string)name!, out _)).Select(name => $"{place} has no {name}");
            case "additionalProperties":
                return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(property =>
                    schema["properties"]![property.Name] is JsonObject known ? Faults(property.Value, known, root, $"{place}/{property.Name}") : [$"{place} has a property {property.Name}"]);
            default:
                throw new InvalidOperationException($"The keyword {keyword} is not checked yet.");
        }
    }

    private static bool HasType(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.Number => type == "integer" && value.TryGetInt32(out _),
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        _ => false,
    };
}
