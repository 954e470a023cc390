using System.CommandLine;
using System.CommandLine.Parsing;
using Archive.Memoranda;

namespace Memoranda;

/// <summary><c>memoranda parse</c>: reads documents and writes what is in them.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, folders (every .txt file in them, at any depth), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text is an outline to read, json one object or an array, ndjson an object a line.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");

        var explain = new Option<bool>("--explain")
        {
            Description = "In the outline, name the rule behind every part of the text.",
        };

        var command = new Command("parse", "Reads documents and writes what is in them.") { paths, format, explain };
        command.SetAction(async (line, cancellationToken) =>
        {
            if (FindMistake(line) is { } mistake)
            {
                Messages.Say(mistake);
                Messages.Say("see 'memoranda parse --help'");
                return ExitCode.Usage;
            }

            return await RunAsync(line.GetRequiredValue(paths), line.GetRequiredValue(format), line.GetValue(explain), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string format, bool explain, CancellationToken cancellationToken)
    {
        var inputs = InputFiles.List(paths);
        await using var stream = StandardOutput.Open();
        IDocumentOutput output = format switch
        {
            "json" => new JsonOutput(stream, isArray: inputs.Count != 1),
            "ndjson" => new NdjsonOutput(stream),
            _ => new OutlineOutput(stream),
        };

        var exitCode = ExitCode.Done;
        foreach (var input in inputs)
        {
            try
            {
                var text = await input.ReadTextAsync(cancellationToken);
                var result = MemorandumParser.Parse(text, new ParserOptions { SourceName = input.Name, Explain = explain }, cancellationToken);
                output.Write(result);
                exitCode = Math.Max(exitCode, result.HasErrors ? ExitCode.DocumentHasErrors : ExitCode.Done);
            }
            catch (UnreadableInputException exception)
            {
                Messages.Say(exception.Message);
                exitCode = ExitCode.UnreadableInput;
            }
        }

        output.Finish();
        return exitCode;
    }

    // The command line library takes an option that it does not know for a path.
    private static string? FindMistake(System.CommandLine.ParseResult line)
    {
        var beforeDashes = line.Tokens.TakeWhile(static token => token.Type != TokenType.DoubleDash);
        var option = beforeDashes.FirstOrDefault(static token => token.Type == TokenType.Argument && token.Value is ['-', _, ..]);
        return option is not null ? $"'{option.Value}' is no option of parse; a file of that name goes behind '--'"
            : line.Tokens.Any(static token => token.Value.Length == 0) ? "a path is empty"
            : null;
    }
}
