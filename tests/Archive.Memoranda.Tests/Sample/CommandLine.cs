using System.CommandLine;
using ExportCommand = global::Memoranda.ExportCommand;
using FilterCommand = global::Memoranda.FilterCommand;
using ParseCommand = global::Memoranda.ParseCommand;
using ValidateCommand = global::Memoranda.ValidateCommand;

namespace Archive.Memoranda.Tests.Sample;

/// <summary>The commands of the sample program, run inside the tests where that is enough: hundreds of runs would take long as processes.</summary>
internal static class CommandLine
{
    private static readonly InvocationConfiguration Configuration = new() { EnableDefaultExceptionHandler = false };

    public static RootCommand Root { get; } = new() { ParseCommand.Create(), ValidateCommand.Create(), ExportCommand.Create(), FilterCommand.Create() };

    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(params string[] arguments) => Root.Parse(arguments).Invoke(Configuration);

    /// <summary>What is wrong with a command line.</summary>
    public static IEnumerable<string> MistakesIn(params string[] arguments) => Root.Parse(arguments).Errors.Select(error => error.Message);

    /// <summary>What a command says when it is asked for help.</summary>
    public static string HelpOf(string command)
    {
        using var text = new StringWriter();
        Root.Parse([command, "--help"]).Invoke(new() { Output = text });
        return text.ToString();
    }
}
