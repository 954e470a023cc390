using System.CommandLine;
using System.Globalization;
using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary><c>memoranda cite</c>: a citation a line in, its JSON a line out, so that the two can be pasted side by side.</summary>
internal static class CiteCommand
{
    public static Command Create()
    {
        var command = new Command("cite", "Reads one citation a line from standard input (UTF-8) and writes one JSON citation a line; an empty line gives null.");
        command.SetAction(static async (_, cancellationToken) => await RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var output = StandardOutput.Open();
        var exitCode = ExitCode.Done;
        var number = 0;
        try
        {
            await foreach (var line in InputLines.ReadAsync(Console.OpenStandardInput(), cancellationToken))
            {
                exitCode = Math.Max(exitCode, Write(line, ++number, output));
            }
        }
        catch (UnreadableInputException exception)
        {
            Messages.Say(exception.Message);
            exitCode = ExitCode.UnreadableInput;
        }

        return exitCode;
    }

    private static int Write(byte[] line, int number, Stream output)
    {
        var (text, damage) = Decoding.DecodeUtf8(line);
        if (damage is not null)
        {
            Messages.Say(string.Create(CultureInfo.InvariantCulture, $"warning: {Inputs.StandardInputName}, line {number}: {damage}"));
        }

        var result = string.IsNullOrWhiteSpace(text) ? null : CitationParser.Parse(text);
        output.Write(Encoding.UTF8.GetBytes(result is null ? "null" : MemorandumJson.Serialize(result.Citation)));
        output.WriteByte((byte)'\n');

        // At once: a program that hands over one citation at a time waits for its answer.
        output.Flush();

        var exitCode = ExitCode.Done;
        foreach (var diagnostic in result?.Diagnostics ?? default)
        {
            Messages.Say(Inputs.StandardInputName, diagnostic with { Line = number });
            exitCode = Math.Max(exitCode, diagnostic.Severity == Severity.Error ? ExitCode.DocumentHasErrors : ExitCode.Done);
        }

        return exitCode;
    }
}
