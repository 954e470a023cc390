using Archive.Memoranda;

namespace Memoranda;

/// <summary>What the program says on standard error.</summary>
internal static class Messages
{
    public static void Say(string message) => Console.Error.WriteLine("memoranda: " + Printable.Escape(message));

    /// <summary>A finding as compilers print theirs, <c>seeds/000.txt(61,7): warning MEM5001: ...</c>, so that editors find the place.</summary>
    public static void Say(string? source, Diagnostic diagnostic) => Console.Error.WriteLine(Printable.Escape(source + diagnostic));
}
