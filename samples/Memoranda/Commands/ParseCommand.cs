using System.CommandLine;

namespace Memoranda;

/// <summary><c>memoranda parse</c>: reads documents and writes what is in them.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var paths = PathArguments.Create();
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
            if ((PathArguments.FindMistake(line) ?? OutputArgument.FindMistake(options.Out, line.GetRequiredValue(paths)) ?? FindMistake(options)) is { } mistake)
            {
                Messages.Say(mistake);
                Messages.Say("see 'memoranda parse --help'");
                return ExitCode.Usage;
            }

            try
            {
                return await RunAsync(line.GetRequiredValue(paths), options, cancellationToken);
            }
            catch (Exception exception) when (options.Out is not null && OutputFiles.IsUnwritable(exception))
            {
                Messages.Say($"{options.Out} can't be written: {OutputFiles.ReasonOf(exception)}");
                return ExitCode.UnreadableInput;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, RunOptions options, CancellationToken cancellationToken)
    {
        var form = DocumentForm.Of(options.Format, isArray: Inputs.AreMany(paths));
        using var sink = MakeSink(options, form);
        var renderer = new DocumentRenderer(form, options, sink is ResumableSink { Earlier: var earlier } ? earlier.Has : null);
        var run = new DocumentRun(Inputs.Of(paths), options, renderer, sink);
        var progress = Progress.Create(isOutputElsewhere: options.Out is not null || Console.IsOutputRedirected);
        await run.RunAsync(progress, cancellationToken);
        progress?.Finish();
        return run.ExitCode;
    }

    private static IDocumentSink MakeSink(RunOptions options, DocumentForm form) =>
        options is { Out: not null, Format: "ndjson" } ? new ResumableSink(options)
        : options.Out is not null ? new AtomicSink(options.Out, form.Frame)
        : new StreamSink(StandardOutput.Open(), form.Frame);

    private static string? FindMistake(RunOptions options) =>
        !options.IsResumed && !options.RetriesFailed ? null
        : options.Out is null ? "--resume and --retry-failed need the --out of the earlier run"
        : options.Format != "ndjson" ? "--resume and --retry-failed need --format ndjson"
        : null;
}
