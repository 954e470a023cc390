using System.CommandLine;

namespace Memoranda;

/// <summary><c>memoranda export</c>: hands documents on in the forms that other programs read.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var paths = PathArguments.Create();
        var to = new Option<string>("--to") { Description = "The form that the documents go out in.", Required = true };
        to.AcceptOnlyFromAmong(ExportFormats.Names);
        var output = new Option<string?>("--out") { Description = "A folder: a file a document goes into it, named by the archive's number or the source's name; tables are files of all. Without it all documents go to standard output as one." };
        var losses = new Option<bool>("--losses") { Description = "Say on standard error what of each document the form has no place for." };
        var forms = new ExportArguments();
        var dump = new DumpArguments(Environment.ProcessorCount);

        var command = new Command("export", "Hands documents on as TEI, references, tables, pages and text.") { paths, to, output, losses };
        forms.AddTo(command);
        dump.AddTo(command);
        command.SetAction((line, cancellationToken) =>
        {
            var options = new ExportOptions
            {
                Run = new() { Format = line.GetRequiredValue(to), Dump = dump.OptionsOf(line, new()), Shard = dump.ShardOf(line), Out = line.GetValue(output) },
                Format = ExportFormats.Of(line.GetRequiredValue(to), forms.SettingsOf(line)),
                SaysLosses = line.GetValue(losses),
            };
            var inputs = line.GetRequiredValue(paths);
            if ((PathArguments.FindMistake(line) ?? forms.FindMistake(line, options.Run.Format) ?? FindMistake(options, inputs)) is { } mistake)
            {
                Messages.Say(mistake);
                Messages.Say("see 'memoranda export --help'");
                return Task.FromResult(ExitCode.Usage);
            }

            try
            {
                return Task.FromResult(Run(inputs, options, cancellationToken));
            }
            catch (Exception exception) when (options.Run.Out is not null && OutputFiles.IsUnwritable(exception))
            {
                Messages.Say($"{options.Run.Out} can't be written: {OutputFiles.ReasonOf(exception)}");
                return Task.FromResult(ExitCode.UnreadableInput);
            }
        });
        return command;
    }

    private static int Run(string[] paths, ExportOptions options, CancellationToken cancellationToken)
    {
        var run = new ExportRun(Inputs.Of(paths), options);
        var progress = Progress.Create(isOutputElsewhere: options.Run.Out is not null || !Terminal.HasOutput);
        var documents = run.Documents(progress, cancellationToken);
        if (options.Run.Out is { } folder)
        {
            options.Format.WriteInto(new(folder), documents);
        }
        else
        {
            using var output = StandardOutput.Open();
            options.Format.WriteTogether(documents, Inputs.AreMany(paths), output);
            output.Flush();
        }

        progress?.Finish();
        return run.ExitCode;
    }

    private static string? FindMistake(ExportOptions options, string[] paths) => options.Run.Out is { } folder
        ? OutputArgument.FindFolderMistake(folder, options.Format.Extension, paths)
        : options.Format.WhyNotTogether(Inputs.AreMany(paths) && !IsMissing(paths));

    // That there is no such file is said when it is to be read.
    private static bool IsMissing(string[] paths) => paths is [var path] && path != "-" && !File.Exists(path) && !Directory.Exists(path);
}
