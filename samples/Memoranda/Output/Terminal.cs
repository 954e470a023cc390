namespace Memoranda;

/// <summary>What the program runs on.</summary>
internal static class Terminal
{
    /// <summary>Whether standard output is looked at by a person.</summary>
    public static bool HasOutput => !Console.IsOutputRedirected;

    /// <summary>Whether standard error is.</summary>
    public static bool HasErrors => !Console.IsErrorRedirected;

    /// <summary>Whether escape sequences are obeyed, and wanted.</summary>
    public static bool IsColoured => IsCapable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    private static bool IsCapable => Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
