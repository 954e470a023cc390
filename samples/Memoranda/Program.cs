using System.CommandLine;
using Memoranda;

using var interruption = new Interruption();
try
{
    var root = new RootCommand("Reads documents of the Wilson Center Digital Archive, says what is wrong with them, and hands them on.") { ParseCommand.Create(), ValidateCommand.Create(), ExplainCommand.Create(), ExportCommand.Create(), FilterCommand.Create(), CiteCommand.Create() };
    root.Options.OfType<VersionOption>().Single().Action = new VersionAction();

    // A name that begins with '@' is the name of a file like any other, no list of further arguments.
    var line = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (line.Errors.Count > 0)
    {
        if (args.Length == 0)
        {
            // Names what is missing and shows the commands. Standard output is for data.
            await line.InvokeAsync(new InvocationConfiguration { Output = Console.Error, Error = Console.Error });
            return ExitCode.Usage;
        }

        foreach (var error in line.Errors)
        {
            Messages.Say(error.Message.ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
        }

        var command = line.CommandResult.Command is RootCommand ? "COMMAND" : line.CommandResult.Command.Name;
        Messages.SayPlain($"Usage: memoranda {command} ...; see 'memoranda {command} --help'".Replace("'memoranda COMMAND --help'", "'memoranda --help'", StringComparison.Ordinal));
        return ExitCode.Usage;
    }

    // Signals and exceptions are dealt with here.
    var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
    return await line.InvokeAsync(invocation, interruption.Token);
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    return interruption.Code;
}
catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
{
    // Whoever read the output has enough of it, as in `memoranda parse seeds | head -1`.
    return ExitCode.Done;
}
catch (UnreadableInputException exception)
{
    Messages.Say(exception.Message);
    return ExitCode.UnreadableInput;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    Messages.Say($"the output can't be written: {exception.Message}");
    return ExitCode.UnreadableInput;
}
catch (Exception exception)
{
    Messages.Say($"unexpected {exception.GetType().Name}: {exception.Message}");
    return ExitCode.InternalError;
}
