namespace Archive.Memoranda.Json;

/// <summary>The JSON Schema of a memorandum: a file that the tests make of the contracts and of the model's documentation, and hold to be up to date.</summary>
/// <remarks>Not made at run time, since the documentation, where its descriptions come from, is no part of the program.</remarks>
internal static class MemorandumSchema
{
    /// <summary>The file, read when it is first asked for.</summary>
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(MemorandumSchema).Assembly.GetManifestResourceStream("memorandum.schema.json")!);
        return reader.ReadToEnd();
    }
}
