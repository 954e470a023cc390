using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Conventions", "PublicApi.approved.txt");
    private static readonly string Received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");

    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var received = PublicApi.Lines(typeof(Memorandum).Assembly).ToArray();
        File.WriteAllText(Received, string.Concat(received.Select(line => line + "\n")));
        var approved = File.Exists(Approved) ? File.ReadAllLines(Approved) : [];

        if (!received.SequenceEqual(approved))
        {
            Assert.Fail(Difference(approved, received));
        }
    }

    private static string Difference(string[] approved, string[] received)
    {
        var index = approved.Zip(received).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"""
            The public API differs from the approved one, first in line {index + 1}:
              approved: {LineAt(approved, index)}
              now:      {LineAt(received, index)}
            Every user of the library sees this change. If it is meant, approve it and name it in CHANGELOG.md:
              cp "{Received}" "{Approved}"
            """;
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index].Trim() : "(no more lines)";
}
