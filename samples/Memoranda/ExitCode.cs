namespace Memoranda;

/// <summary>What the program ends with. Scripts depend on the numbers; where two apply, the greater one is returned.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A document has a finding of severity error, or of that which --fail-on names; it was written all the same.</summary>
    public const int DocumentHasErrors = 1;

    public const int Usage = 2;

    /// <summary>An input could not be read, and the others were done; or the output could not be written.</summary>
    public const int UnreadableInput = 3;

    public const int InternalError = 4;

    /// <summary>The terminal was closed.</summary>
    public const int HungUp = 129;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;

    public const int Terminated = 143;

    /// <summary>What a document makes the program end with.</summary>
    public static int Of(Outcome? outcome) => outcome switch
    {
        Outcome.Failed => UnreadableInput,
        Outcome.Errors => DocumentHasErrors,
        _ => Done,
    };
}
