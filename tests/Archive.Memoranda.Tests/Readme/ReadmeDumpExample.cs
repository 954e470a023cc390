namespace Archive.Memoranda.Tests.Readme;

/// <summary>The lines of code of README.md that read a dump, compiled: what stands between the marks is the example to the letter.</summary>
internal static class ReadmeDumpExample
{
    public static async Task RunAsync()
    {
        // <example>
        await foreach (var item in DumpReader.ReadAsync(DumpSource.FromPath("seeds")))
        {
            Console.WriteLine(item.Error is { } error ? $"{item.Name}: {error.Code} {error.Message}" : $"{item.Name}: {item.Memorandum!.Record.Date}");
        }

        // </example>
    }
}
