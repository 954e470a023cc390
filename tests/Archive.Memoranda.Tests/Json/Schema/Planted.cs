using System.Text.Json.Nodes;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>A memorandum's JSON with one fault in it.</summary>
/// <param name="What">Where and which.</param>
/// <param name="Json">The JSON.</param>
/// <param name="IsLeftOut">Whether a property was taken away, which is a fault only where the property is always written.</param>
internal sealed record Planted(string What, string Json, bool IsLeftOut)
{
    /// <summary>Every value replaced by one of another type, by null and by a word, every property taken away, and one too many in every object.</summary>
    public static IEnumerable<Planted> In(JsonObject root)
    {
        var objects = new Queue<JsonNode>([root]);
        while (objects.TryDequeue(out var node))
        {
            if (node is JsonArray list)
            {
                foreach (var item in list.Where(item => item is JsonObject or JsonArray))
                {
                    objects.Enqueue(item!);
                }

                continue;
            }

            var part = node.AsObject();
            part["unheardOf"] = 1;
            yield return new($"{part.GetPath()} with a property", root.ToJsonString(), IsLeftOut: false);
            part.Remove("unheardOf");
            foreach (var (name, value) in part.ToList())
            {
                var place = value!.GetPath();
                foreach (var other in Others(value, name))
                {
                    part[name] = other;
                    yield return new($"{place} as {other?.ToJsonString() ?? "null"}", root.ToJsonString(), IsLeftOut: false);
                }

                part.Remove(name);
                yield return new($"{place} left out", root.ToJsonString(), IsLeftOut: true);
                part[name] = value;
                if (value is JsonObject or JsonArray)
                {
                    objects.Enqueue(value);
                }
            }
        }
    }

    private static IEnumerable<JsonNode?> Others(JsonNode value, string name) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => IsWord(name, value) ? [7, null, new JsonObject(), "nonsense"] : [7, null, true, new JsonArray()],
        System.Text.Json.JsonValueKind.Number => name is "line" or "column" or "start" or "length" ? ["7", null, 1.5, -1] : ["7", null, 1.5],
        System.Text.Json.JsonValueKind.Array => [new JsonObject(), null, "x", new JsonArray([null])],
        System.Text.Json.JsonValueKind.Object => [new JsonArray(), null, "x"],
        _ => [0, null, "true"],
    };

    private static bool IsWord(string name, JsonNode value) =>
        name is "layout" or "kind" or "precision" or "guess" or "unit" or "role" or "style" or "severity" or "uploaded" or "start" or "end" && value is JsonValue;
}
