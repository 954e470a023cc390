using Archive.Memoranda;
using Archive.Memoranda.Dumps;

namespace Memoranda;

/// <summary>The documents that the command line means.</summary>
internal static class Inputs
{
    public const string StandardInputName = "<stdin>";

    /// <summary>Everything that the paths name, in their order; a dash is standard input.</summary>
    public static IDumpSource Of(IReadOnlyList<string> paths) => DumpSource.Concat([.. paths.Select(Of)]);

    /// <summary>Whether there can be more than one document, as far as the paths tell: a text of one's own is one.</summary>
    public static bool AreMany(IReadOnlyList<string> paths) => paths is not [var path] || (path != "-" && !(File.Exists(path) && IsText(path)));

    /// <summary>Whether a file is plain text, by its name.</summary>
    public static bool IsText(string path) => Path.GetExtension(path).ToUpperInvariant() is not
        (".NDJSON" or ".JSONL" or ".ZIP" or ".TAR" or ".GZ" or ".TGZ" or ".CSV" or ".TSV" or ".DB" or ".SQLITE" or ".SQLITE3");

    private static IDumpSource Of(string path) => path == "-" ? DumpSource.FromStream(Console.OpenStandardInput(), StandardInputName) : DumpTables.FromPath(path);
}
