using System.CommandLine;
using Archive.Memoranda;

namespace Memoranda;

/// <summary><c>memoranda filter</c>: NDJSON in, one line out for each line in, in order: what GNU parallel, Slurm, Spark and Dask run on every machine of a cluster.</summary>
internal static class FilterCommand
{
    /// <summary>Lets the source know what standard input holds.</summary>
    private const string InputName = "stdin.ndjson";

    public static Command Create()
    {
        // Whoever runs many processes has given each its processor.
        var dump = new DumpArguments(jobs: 1);
        var command = new Command("filter", "Reads NDJSON from standard input and writes exactly one line for each, in order: the memorandum with id, status and meta, or the error.");
        dump.AddTo(command);
        command.SetAction(async (line, cancellationToken) =>
        {
            try
            {
                return await RunAsync(dump.OptionsOf(line, new()), dump.ShardOf(line), cancellationToken);
            }
            catch (UnreadableInputException exception)
            {
                Messages.Say(exception.Message);
                return ExitCode.UnreadableInput;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(DumpOptions options, Shard? shard, CancellationToken cancellationToken)
    {
        await using var output = StandardOutput.Open();
        var filter = new RecordFilter(options, shard);
        var source = DumpSource.FromStream(Console.OpenStandardInput(), InputName);
        await using var reader = DumpReader.SelectAsync(source, filter.Render, options, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = reader.MoveNextAsync();
            if (!next.IsCompleted)
            {
                await output.FlushAsync(CancellationToken.None);
            }

            if (!await next)
            {
                return ExitCode.Done;
            }

            using var bytes = reader.Current;
            if (bytes is not null)
            {
                await output.WriteAsync(bytes.WrittenMemory, CancellationToken.None);
            }
        }
    }
}
