namespace Memoranda;

/// <summary>The codes of errors that the program answers in its own way.</summary>
internal static class DumpErrors
{
    public const string TooLarge = "MEM8102";

    public const string NothingFound = "MEM8109";
}
