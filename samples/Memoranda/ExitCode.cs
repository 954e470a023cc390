namespace Memoranda;

/// <summary>What the program ends with. Scripts depend on the numbers; where two apply, the greater one is returned.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A document has a finding of severity error; it was written all the same.</summary>
    public const int DocumentHasErrors = 1;

    public const int Usage = 2;

    /// <summary>An input could not be read; the others were done.</summary>
    public const int UnreadableInput = 3;

    /// <summary>The output could not be written, or the program is at fault.</summary>
    public const int InternalError = 4;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;

    public const int Terminated = 143;
}
