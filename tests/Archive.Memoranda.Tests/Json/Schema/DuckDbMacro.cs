using System.Text;
using System.Text.Json.Nodes;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>Makes the statement that reads NDJSON into DuckDB with a type for each column, out of the schema.</summary>
internal static class DuckDbMacro
{
    public static string Text(JsonObject schema)
    {
        var text = new StringBuilder("""
            -- Reads memoranda as NDJSON into DuckDB, each column with its type, whatever the files happen to hold:
            --   .read memorandum.duckdb.sql
            --   FROM read_memoranda('*.ndjson');
            -- It is made of memorandum.schema.json; a test holds the two together. Blocks stand in blocks to any depth and are JSON therefore.
            CREATE OR REPLACE MACRO read_memoranda(files) AS TABLE SELECT * FROM read_ndjson(files, columns = {

            """.ReplaceLineEndings("\n"));
        text.AppendJoin(",\n", Properties(schema).Select(property => $"  \"{property.Key}\": '{TypeOf(property.Value!.AsObject(), schema)}'"));
        return text.Append("\n});\n").ToString();
    }

    private static JsonObject Properties(JsonObject definition) => definition["properties"]!.AsObject();

    private static string TypeOf(JsonObject value, JsonObject schema)
    {
        if (value["$ref"] is { } reference)
        {
            return TypeOf(schema["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject(), schema);
        }

        // Of the two that have kinds, inlines are found in blocks alone.
        if (value.ContainsKey("oneOf"))
        {
            return "JSON";
        }

        return (string)value["type"]! switch
        {
            "array" => TypeOf(value["items"]!.AsObject(), schema) is var item && item == "JSON" ? item : item + "[]",
            "object" => $"STRUCT({string.Join(", ", Properties(value).Select(property => $"\"{property.Key}\" {TypeOf(property.Value!.AsObject(), schema)}"))})",
            "integer" => "INTEGER",
            "boolean" => "BOOLEAN",
            _ => value["then"] is null ? "VARCHAR" : "DATE",
        };
    }
}
