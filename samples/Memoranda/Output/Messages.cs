using Archive.Memoranda;

namespace Memoranda;

/// <summary>What the program says on standard error.</summary>
internal static class Messages
{
    private const string EraseLine = "\r\e[K";

    private static bool _hasStatus;

    public static void Say(string message) => SayPlain("memoranda: " + message);

    /// <summary>A finding as compilers print theirs, <c>seeds/000.txt(61,7): warning MEM5001: ...</c>, so that editors find the place.</summary>
    public static void Say(string? source, Diagnostic diagnostic) => SayPlain(source + diagnostic);

    public static void SayPlain(string message)
    {
        ShowStatus(null);
        Write(Printable.Escape(message) + Environment.NewLine);
    }

    /// <summary>Shows a line that the next one takes the place of; null takes it away.</summary>
    public static void ShowStatus(string? status)
    {
        if (status is not null || _hasStatus)
        {
            Write(EraseLine + status);
            _hasStatus = status is not null;
        }
    }

    // Where nobody can hear, the work goes on.
    private static void Write(string text)
    {
        try
        {
            Console.Error.Write(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _hasStatus = false;
        }
    }
}
