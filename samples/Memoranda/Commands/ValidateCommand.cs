using System.CommandLine;

namespace Memoranda;

/// <summary><c>memoranda validate</c>: holds documents to the rules of their format, and mends what is mechanical.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var paths = PathArguments.Create();
        var format = new Option<string>("--format")
        {
            Description = "text is file(line,col): severity code: message, json an object or an array, sarif SARIF 2.1.0, summary how often each code was found.",
            DefaultValueFactory = static _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "summary");
        var failOn = new Option<string>("--fail-on") { Description = "The least severity of a finding that ends the program with 1.", DefaultValueFactory = static _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "info");
        var fix = new Option<bool>("--fix") { Description = "First mend plain text files in place where that is mechanical, then report what is left. What only a look at the original can settle, as numbers of points, is mended under --profile edition alone." };
        var lines = new Option<bool>("--lines") { Description = "Show each finding with its line and a caret, as on a terminal." };
        var output = new Option<string?>("--out") { Description = "The file of the output, which appears when it is whole." };
        var rules = new RuleArguments();
        var dump = new DumpArguments(Environment.ProcessorCount);

        var command = new Command("validate", "Says what is wrong with documents, where, and what would mend it.") { paths, format, failOn, fix, lines, output };
        rules.AddTo(command);
        dump.AddTo(command);
        command.SetAction(async (line, cancellationToken) =>
        {
            var isOnTerminal = Terminal.HasOutput && line.GetValue(output) is null;
            var options = new ValidateOptions
            {
                Run = new() { Format = line.GetRequiredValue(format), Dump = dump.OptionsOf(line, new()), Shard = dump.ShardOf(line), Out = line.GetValue(output) },
                Rules = rules.OptionsOf(line),
                FailOn = RuleArguments.SeverityOf(line.GetRequiredValue(failOn)),
                Mends = line.GetValue(fix),
                HasLines = line.GetValue(lines) || isOnTerminal,
                IsColoured = isOnTerminal && Terminal.IsColoured,
            };
            var inputs = line.GetRequiredValue(paths);
            if ((PathArguments.FindMistake(line) ?? OutputArgument.FindMistake(options.Run.Out, inputs) ?? FindMistake(inputs, options)) is { } mistake)
            {
                Messages.Say(mistake);
                Messages.Say("see 'memoranda validate --help'");
                return ExitCode.Usage;
            }

            try
            {
                return await RunAsync(inputs, options, cancellationToken);
            }
            catch (Exception exception) when (options.Run.Out is not null && OutputFiles.IsUnwritable(exception))
            {
                Messages.Say($"{options.Run.Out} can't be written: {OutputFiles.ReasonOf(exception)}");
                return ExitCode.UnreadableInput;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, ValidateOptions options, CancellationToken cancellationToken)
    {
        var mender = new FileMender(options);
        if (options.Mends)
        {
            await mender.MendAsync(paths, cancellationToken);
        }

        using var sink = new TallySink(MakeSink(options.Run, Inputs.AreMany(paths)), options.Rules);
        var run = new DocumentRun(Inputs.Of(paths), options.Run, new FindingRenderer(options), sink);
        var progress = Progress.Create(isOutputElsewhere: options.Run.Out is not null || !Terminal.HasOutput);
        await run.RunAsync(progress, cancellationToken);
        progress?.Finish();
        if (Terminal.HasErrors)
        {
            Messages.Say(sink.Summary);
        }

        return Math.Max(run.ExitCode, mender.ExitCode);
    }

    private static IDocumentSink MakeSink(RunOptions options, bool areMany)
    {
        var frame = options.Format == "json" ? new JsonFrame(areMany) : new OutputFrame();
        return options.Format == "sarif" ? new SarifSink(options.Out)
            : options.Format == "summary" ? new SummarySink(options.Out)
            : options.Out is not null ? new AtomicSink(options.Out, frame)
            : new StreamSink(StandardOutput.Open(), frame);
    }

    private static string? FindMistake(string[] paths, ValidateOptions options) =>
        !options.Mends ? null
        : options.Run.Shard is not null ? "--fix does not go with --shard"
        : paths.Select(MendableFiles.FindMistake).FirstOrDefault(static mistake => mistake is not null);
}
