using System.CommandLine;
using System.CommandLine.Parsing;

namespace Memoranda;

/// <summary><c>memoranda parse</c>: reads documents and writes what is in them.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files, folders (at any depth), patterns, zip, tar and gz archives of .txt and .ndjson, CSV, SQLite; - is standard input. A text can hold many documents.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text is an outline to read, json one object or an array, ndjson an object a line.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");
        var explain = new Option<bool>("--explain") { Description = "In the outline, name the rule behind every part of the text." };
        var output = new Option<string?>("--out") { Description = "The file of the output, which appears when it is whole; of ndjson with FILE.manifest beside it." };
        var resume = new Option<bool>("--resume") { Description = "With --out: take from an earlier run, also one that was broken off, what is the same." };
        var retry = new Option<bool>("--retry-failed") { Description = "With --out: try again what an earlier run could not read, and take the rest from it." };
        var dump = new DumpArguments(Environment.ProcessorCount);

        var command = new Command("parse", "Reads documents and writes what is in them.") { paths, format, explain, output, resume, retry };
        dump.AddTo(command);
        command.SetAction(async (line, cancellationToken) =>
        {
            var options = new RunOptions
            {
                Format = line.GetRequiredValue(format),
                Dump = dump.OptionsOf(line, new() { Explain = line.GetValue(explain) }),
                Shard = dump.ShardOf(line),
                Out = line.GetValue(output),
                IsResumed = line.GetValue(resume),
                RetriesFailed = line.GetValue(retry),
            };
            if ((FindMistake(line) ?? FindMistake(options)) is { } mistake)
            {
                Messages.Say(mistake);
                Messages.Say("see 'memoranda parse --help'");
                return ExitCode.Usage;
            }

            return await RunAsync(line.GetRequiredValue(paths), options, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, RunOptions options, CancellationToken cancellationToken)
    {
        var form = DocumentForm.Of(options.Format, isArray: Inputs.AreMany(paths));
        using var outputLock = options.Out is null ? null : new OutputLock(options.Out);
        EarlierRuns? earlier = options is { Out: not null, Format: "ndjson" } ? new(options, OutputFiles.HeadOf(options)) : null;
        using var sink = MakeSink(options, form, earlier);
        var renderer = new DocumentRenderer(form, options, earlier is null ? null : earlier.Has);
        var run = new DocumentRun(Inputs.Of(paths), options, renderer, sink);
        var progress = Progress.Create(isOutputElsewhere: options.Out is not null || Console.IsOutputRedirected);
        await run.RunAsync(progress, cancellationToken);
        progress?.Finish();
        return run.ExitCode;
    }

    private static IDocumentSink MakeSink(RunOptions options, DocumentForm form, EarlierRuns? earlier) =>
        earlier is not null ? new ResumableSink(options, earlier)
        : options.Out is not null ? new AtomicSink(options.Out, form)
        : new StreamSink(StandardOutput.Open(), form);

    private static string? FindMistake(RunOptions options) =>
        !options.IsResumed && !options.RetriesFailed ? null
        : options.Out is null ? "--resume and --retry-failed need the --out of the earlier run"
        : options.Format != "ndjson" ? "--resume and --retry-failed need --format ndjson"
        : null;

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
