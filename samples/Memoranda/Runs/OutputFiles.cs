using System.Reflection;
using System.Text.Json;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>The names of the files of a run, and what stands in all of them alike.</summary>
internal static class OutputFiles
{
    // EWOULDBLOCK on Linux and on the BSDs, and ERROR_SHARING_VIOLATION on Windows: what opening a file that is locked fails with.
    private const int WouldBlock = 11;
    private const int WouldBlockOfBsd = 35;
    private const int SharingViolation = 32;

    /// <summary>The version of the library: what a document is read as depends on it, not on this program.</summary>
    public static string Version { get; } = typeof(MemorandumParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public static string PartialOf(string output) => $"{output}.partial";

    public static string ManifestOf(string output) => $"{output}.manifest";

    /// <summary>Opens the file that becomes the output when it is whole. Nobody else can write it meanwhile.</summary>
    /// <remarks>It can be moved while it is open, so that no other run gets hold of it before it has its name.</remarks>
    public static FileStream OpenPartial(string output, FileMode mode)
    {
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
        {
            throw new IOException("it is a folder");
        }

        // A link that stands under this name would lead the output elsewhere.
        if (new FileInfo(PartialOf(output)).LinkTarget is not null)
        {
            File.Delete(PartialOf(output));
        }

        return Open(PartialOf(output), mode);
    }

    /// <summary>Opens a file for writing that nobody else can write meanwhile.</summary>
    public static FileStream Open(string path, FileMode mode) =>
        new(path, mode, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None, bufferSize: 1 << 16);

    /// <summary>Whether an exception says that the output can't be written; those of inputs are caught where they are read.</summary>
    public static bool IsUnwritable(Exception exception) => exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Why an output can't be written, in words.</summary>
    public static string ReasonOf(Exception exception) => exception switch
    {
        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException => "access denied",
        IOException when (exception.HResult & 0xFFFF) is WouldBlock or WouldBlockOfBsd or SharingViolation => "another run is writing it",
        _ => exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' '),
    };

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
