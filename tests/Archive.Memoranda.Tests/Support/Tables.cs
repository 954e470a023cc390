using Microsoft.Data.Sqlite;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Makes tables of made-up rows as the public scraper of the archive does.</summary>
internal static class Tables
{
    /// <summary>Columns of the scraper, some of which no memorandum has a place for.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "document_url", "page_number", "original_publication_date", "title", "credits", "text_body", "summary", "authors", "associated_places", "subjects_discussed",
        "associated_people_orgs", "source", "original_upload_date", "original_archive_title", "language", "record_id", "original_classification", "donors",
    ];

    /// <summary>The values of a row, in the order of <see cref="Columns"/>; null where there is none.</summary>
    public static IReadOnlyList<string?> Row(int number) =>
    [
        $"https://example.org/document/{number}", "0", "April 1, 1949", $"Letter {number}, Orlov to \"Petukh\"", null,
        $"Secret.\nNew Moor, 1st April, 1949.\nTo Comrade Petukh\n1. The sawmills [of the north] stand still.\n2. I request {number} belts, and two engineers.\nOrlov",
        "Orlov asks for belts,\nand for engineers.", """["Orlov, I. P."]""", """["Port Sable", "New Moor"]""", """["Sawmills--Belts"]""", "[]",
        $"AVPRF, f. 0100, op. 5, ll. 1-{number}. Translated by Martha Quill.", "2023-10-10", """["National Archives, Prague"]""", """["Russian"]""",
        $"{300_000 + number}", "Secret", """["Leon Levy Foundation"]""",
    ];

    public static string Csv(IEnumerable<IReadOnlyList<string?>> rows, char delimiter = ',', string lineEnd = "\n") =>
        string.Concat(rows.Prepend(Columns).Select(row => string.Join(delimiter, row.Select(Quoted)) + lineEnd));

    /// <summary>Writes a database with one table.</summary>
    public static void WriteSqlite(string path, IEnumerable<IReadOnlyList<string?>> rows, string table = "documents", IReadOnlyList<string>? columns = null)
    {
        columns ??= Columns;
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute(connection, $"CREATE TABLE {Name(table)} ({string.Join(", ", columns.Select(Name))})", []);
        using var transaction = connection.BeginTransaction();
        foreach (var row in rows)
        {
            Execute(connection, $"INSERT INTO {Name(table)} VALUES ({string.Join(", ", columns.Select((_, index) => $"$v{index}"))})", row);
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string text, IReadOnlyList<string?> values)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are those of the test.
        command.CommandText = text;
#pragma warning restore CA2100
        for (var index = 0; index < values.Count; index++)
        {
            command.Parameters.AddWithValue($"$v{index}", (object?)values[index] ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"")}\"";

    private static string Quoted(string? value) =>
        value is null ? "" : value.AsSpan().ContainsAny(",\"\n\r\t") ? $"\"{value.Replace("\"", "\"\"")}\"" : value;
}
