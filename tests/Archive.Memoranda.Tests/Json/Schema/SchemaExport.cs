using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>Makes the JSON Schema of a memorandum: the properties are those of the contracts, what converters hide is told here, and the descriptions are the model's documentation.</summary>
internal sealed class SchemaExport
{
    private const string Description =
        "One memorandum. What the document does not say is left out, and so are empty lists and spans that were never set: no value is null. Text values have their white space collapsed; "
        + "a span counts UTF-16 units of the decoded input from 0. ";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Queue<Type> _wanted = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    private SchemaExport()
    {
    }

    /// <summary>The schema.</summary>
    public static JsonObject Schema() => new SchemaExport().Export();

    /// <summary>The schema as the file that is checked in.</summary>
    public static string Text() => Schema().ToJsonString(Layout) + "\n";

    private JsonObject Export()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:archive-memoranda:memorandum:1",
            ["title"] = "Memorandum",
            ["description"] = Description + ModelDocumentation.Of(typeof(Memorandum)),
        };
        Append(root, typeof(Memorandum), kind: null);
        var definitions = new JsonObject();
        while (_wanted.TryDequeue(out var type))
        {
            definitions[NameOf(type)] = Definition(type);
        }

        root["$defs"] = definitions;
        return root;
    }

    private JsonObject Definition(Type type)
    {
        var definition = new JsonObject();
        if (type.IsEnum)
        {
            var names = EnumForms.Of(type);
            definition["description"] = string.Join('\n', names.Select(name => $"`{name.Json}`: {name.Meaning}").Prepend(ModelDocumentation.Of(type)));
            definition["type"] = "string";
            definition["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name.Json)]);
        }
        else if (type == typeof(LocalDate))
        {
            definition["description"] = "A day of the Gregorian calendar, `1949-12-01`. Years before the first, which no document has, have a minus sign.";
            definition["type"] = "string";
            definition["pattern"] = "^-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
            definition["if"] = new JsonObject { ["pattern"] = "^[0-9]" };
            definition["then"] = new JsonObject { ["format"] = "date" };
        }
        else if (Shapes.Contracts.GetTypeInfo(type).PolymorphismOptions is { } kinds && type.IsAbstract)
        {
            definition["description"] = ModelDocumentation.Of(type);
            definition["type"] = "object";
            definition["properties"] = new JsonObject { ["kind"] = new JsonObject { ["enum"] = new JsonArray([.. kinds.DerivedTypes.Select(derived => (JsonNode)(string)derived.TypeDiscriminator!)]) } };
            definition["required"] = new JsonArray("kind");
            definition["oneOf"] = new JsonArray([.. kinds.DerivedTypes.Select(derived => (JsonNode)Reference(derived.DerivedType))]);
        }
        else
        {
            definition["description"] = ModelDocumentation.Of(type);
            Append(definition, type, Shapes.KindOf(type));
        }

        return definition;
    }

    /// <summary>Appends the properties of an object.</summary>
    private void Append(JsonObject definition, Type type, string? kind)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        if (kind is not null)
        {
            properties["kind"] = new JsonObject { ["const"] = kind, ["description"] = "Which kind of part it is; the others have other words here." };
            required.Add("kind");
        }

        foreach (var (name, valueType, isRequired) in Shapes.Of(type))
        {
            var value = Value(valueType, name);
            value["description"] = ModelDocumentation.OfProperty(type, name);
            properties[name] = value;
            if (isRequired)
            {
                required.Add(name);
            }
        }

        definition["type"] = "object";
        definition["properties"] = properties;
        if (required.Count > 0)
        {
            definition["required"] = required;
        }

        definition["additionalProperties"] = false;
    }

    private JsonObject Value(Type type, string name)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare.IsGenericType && bare.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            return new() { ["type"] = "array", ["items"] = Value(bare.GetGenericArguments()[0], name) };
        }

        return bare == typeof(string) || bare == typeof(PointLabel) ? new() { ["type"] = "string" }
            : bare == typeof(bool) ? new() { ["type"] = "boolean" }
            : bare == typeof(int) ? Number(name)
            : Reference(bare);
    }

    // Lines and columns count from 1, offsets from 0; the numbers of points are whatever the label says.
    private static JsonObject Number(string name) => name switch
    {
        "line" or "column" => new() { ["type"] = "integer", ["minimum"] = 1 },
        "start" or "length" => new() { ["type"] = "integer", ["minimum"] = 0 },
        _ => new() { ["type"] = "integer" },
    };

    private JsonObject Reference(Type type)
    {
        if (_seen.Add(NameOf(type)))
        {
            _wanted.Enqueue(type);
        }

        return new() { ["$ref"] = "#/$defs/" + NameOf(type) };
    }

    private static string NameOf(Type type) => type == typeof(LocalDate) ? "day" : ModelDocumentation.InJson(type.Name);
}
