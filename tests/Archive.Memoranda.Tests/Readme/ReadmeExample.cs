namespace Archive.Memoranda.Tests.Readme;

/// <summary>The first lines of code of README.md, compiled: what stands between the marks is the example to the letter.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // <example>
        var result = MemorandumParser.Parse(File.ReadAllText("seeds/000_24b1dae8800ad39c.txt"));
        var memorandum = result.Memorandum;

        Console.WriteLine($"{memorandum.Header?.Diarist}, {memorandum.Header?.Date}, {memorandum.Header?.Classification}");
        Console.WriteLine(string.Join(", ", memorandum.Citation!.Sources[0].Locator.Select(unit => $"{unit.Unit} {unit.Value}")));

        foreach (var point in memorandum.Points)
        {
            Console.WriteLine($"{point.Label,-6} {point.Text[..48]}");
        }

        foreach (var elision in memorandum.Elisions)
        {
            Console.WriteLine($"line {elision.Line}: {elision.Kind}, {elision.Text[..40]}");
        }

        // </example>
    }
}
