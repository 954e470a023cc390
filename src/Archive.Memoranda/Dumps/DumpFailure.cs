using System.Globalization;

namespace Archive.Memoranda;

/// <summary>Makes the error of a document that can't be read.</summary>
internal static class DumpFailure
{
    /// <summary>An error, at a line of the file where there is one to name.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, int line, params string[] arguments) => new()
    {
        Code = descriptor.Code,
        Severity = descriptor.Severity,
        Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, [.. arguments]),
        Line = line,
        Column = line > 0 ? 1 : 0,
    };

    /// <summary>What an exception of the file system or of a decompressor means to who reads the dump.</summary>
    public static Diagnostic Of(Exception exception, int line = 0) => exception switch
    {
        DumpFailureException failure => failure.Diagnostic,
        FileNotFoundException or DirectoryNotFoundException => Of(DiagnosticDescriptors.Unreadable, line, "no such file or folder"),
        UnauthorizedAccessException => Of(DiagnosticDescriptors.Unreadable, line, "access denied"),
        OutOfMemoryException => Of(DiagnosticDescriptors.Unreadable, line, "too large for this machine's memory"),
        InvalidDataException => Of(DiagnosticDescriptors.Damaged, line, Sentence(exception)),
        EndOfStreamException => Of(DiagnosticDescriptors.Damaged, line, "it ends early"),
        IOException => Of(DiagnosticDescriptors.Unreadable, line, Sentence(exception)),
        _ => Of(DiagnosticDescriptors.Unexpected, line, exception.GetType().Name, Sentence(exception)),
    };

    // Part of a sentence that has its own full stop.
    private static string Sentence(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
