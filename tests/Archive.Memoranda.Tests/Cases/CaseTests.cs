using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Cases;

/// <summary>
/// Whole documents and what is read in them. A file is a case: lines that begin with <c>#</c> say what it shows, then comes the text, then a line with a stop
/// alone, then the dump that <see cref="CompactDump"/> makes. All documents are made up. A new bug is a new file.
/// </summary>
public sealed class CaseTests
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Cases");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.case").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_is_read_as_its_file_says(string name)
    {
        var (about, text, expected) = Load(name);

        var result = Invariants.Hold(text);

        about.Should().NotBeEmpty("a case says what it shows");
        LineDifference.ShouldBeNone(expected, CompactDump.Of(result.Memorandum), name);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_case_reads_the_same_with_other_line_ends_and_a_byte_order_mark(string name)
    {
        var (_, text, _) = Load(name);
        var expected = MemorandumParser.Parse(text).Memorandum.WithoutSpans();

        ShouldBeEqual(expected, "\uFEFF" + text.Replace("\n", "\r\n"), name);
        ShouldBeEqual(expected, text.Replace('\n', '\r'), name);
    }

    private static void ShouldBeEqual(Memorandum expected, string rendered, string name)
    {
        var memorandum = Invariants.Hold(rendered).Memorandum.WithoutSpans();
        LineDifference.ShouldBeNone(CompactDump.Of(expected), CompactDump.Of(memorandum), name);
        (memorandum == expected).Should().BeTrue("{0} is the same document", name);
    }

    private static (string About, string Text, string Expected) Load(string name)
    {
        var lines = File.ReadAllText(Path.Combine(Folder, name + ".case")).ReplaceLineEndings("\n").Split('\n');
        var about = lines.TakeWhile(line => line.StartsWith('#')).ToArray();
        var stop = Array.IndexOf(lines, ".");
        stop.Should().BeGreaterThan(about.Length, "{0}.case has a line with a stop alone between its text and what is expected", name);
        return (string.Join('\n', about), string.Join('\n', lines[about.Length..stop]), string.Join('\n', lines[(stop + 1)..]));
    }
}
