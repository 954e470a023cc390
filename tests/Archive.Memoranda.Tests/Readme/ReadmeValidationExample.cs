namespace Archive.Memoranda.Tests.Readme;

/// <summary>The lines of code of README.md that hold a document to the rules, compiled: what stands between the marks is the example to the letter.</summary>
internal static class ReadmeValidationExample
{
    public static Task RunAsync()
    {
        // <example>
        var result = MemorandumParser.Parse(File.ReadAllText("seeds/000_24b1dae8800ad39c.txt"));

        foreach (var finding in MemorandumValidator.Validate(result))
        {
            Console.WriteLine($"{finding.Path} {finding} {finding.Fix?.Title}".TrimEnd());
        }

        // </example>
        return Task.CompletedTask;
    }
}
