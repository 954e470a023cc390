using System.Reflection;
using System.Text.Json;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>The names of the files of a run, and what stands in all of them alike.</summary>
internal static class OutputFiles
{
    /// <summary>The version of the library: what a document is read as depends on it, not on this program.</summary>
    public static string Version { get; } = typeof(MemorandumParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static string PartialOf(string output) => $"{output}.partial";

    public static string LockOf(string output) => $"{output}.lock";

    public static string ManifestOf(string output) => $"{output}.manifest";

    public static ManifestLine HeadOf(RunOptions options) => new() { Manifest = 1, Version = Version, Options = options.Signature };

    public static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Failed => "failed",
        Outcome.Errors => "errors",
        _ => "done",
    };

    public static Outcome OutcomeOf(string? name) => name switch
    {
        "failed" => Outcome.Failed,
        "errors" => Outcome.Errors,
        _ => Outcome.Done,
    };

    public static byte[] BytesOf(ManifestLine line) => [.. JsonSerializer.SerializeToUtf8Bytes(line, ManifestJson.Default.ManifestLine), (byte)'\n'];
}
