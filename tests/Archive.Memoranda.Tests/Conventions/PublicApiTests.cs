using Archive.Memoranda.Dumps;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class PublicApiTests
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Conventions");

    [Theory]
    [InlineData(typeof(Memorandum), "PublicApi")]
    [InlineData(typeof(DumpTables), "PublicApi.Dumps")]
    public void The_public_api_is_the_approved_one(Type type, string name)
    {
        var (approvedFile, receivedFile) = (Path.Combine(Folder, $"{name}.approved.txt"), Path.Combine(AppContext.BaseDirectory, $"{name}.received.txt"));
        var received = PublicApi.Lines(type.Assembly).ToArray();
        File.WriteAllText(receivedFile, string.Concat(received.Select(line => line + "\n")));
        var approved = File.Exists(approvedFile) ? File.ReadAllLines(approvedFile) : [];

        if (!received.SequenceEqual(approved))
        {
            Assert.Fail(Difference(approved, received, $"cp \"{receivedFile}\" \"{approvedFile}\""));
        }
    }

    private static string Difference(string[] approved, string[] received, string command)
    {
        var index = approved.Zip(received).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"""
            The public API differs from the approved one, first in line {index + 1}:
              approved: {LineAt(approved, index)}
              now:      {LineAt(received, index)}
            Every user of the library sees this change. If it is meant, approve it and name it in CHANGELOG.md:
              {command}
            """;
    }

    private static string LineAt(string[] lines, int index) => index < lines.Length ? lines[index].Trim() : "(no more lines)";
}
