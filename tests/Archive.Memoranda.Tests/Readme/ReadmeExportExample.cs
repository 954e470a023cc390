using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Readme;

/// <summary>The lines of code of README.md that hand a document on, compiled: what stands between the marks is the example to the letter.</summary>
internal static class ReadmeExportExample
{
    public static Task RunAsync()
    {
        // <example>
        var memorandum = MemorandumParser.Parse(File.ReadAllText("seeds/000_24b1dae8800ad39c.txt")).Memorandum;

        RisWriter.Write(memorandum, Console.Out);

        foreach (var loss in RisWriter.LossesOf(memorandum).Take(3))
        {
            Console.WriteLine($"not in RIS: {loss.Path}, {loss.What}");
        }

        // </example>
        return Task.CompletedTask;
    }
}
