using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Archive.Memoranda;

/// <summary>Reads the values of a column that holds several: <c>["India", "China"]</c>.</summary>
internal static class ColumnList
{
    /// <summary>The strings of a JSON array; a text that is none is itself the one value, so that nothing gets lost.</summary>
    public static ValueList<string> Read(string? column)
    {
        if (string.IsNullOrWhiteSpace(column))
        {
            return default;
        }

        return column.AsSpan().TrimStart()[0] == '[' && TryRead(column) is { } values ? ValueList.Create<string>(CollectionsMarshal.AsSpan(values)) : [column];
    }

    private static List<string>? TryRead(string column)
    {
        var values = new List<string>();
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(column));
            reader.Read();
            while (reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                values.Add(reader.GetString()!);
            }

            return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? values : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter where a string holds half a surrogate pair.
            return null;
        }
    }
}
