using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>Folders, patterns and files of the file system.</summary>
public sealed class FolderTests
{
    [Fact]
    public async Task A_folder_is_read_whole_in_ordinal_order_of_the_names()
    {
        using var folder = Filled("b.txt", "B.txt", "a/z.txt", "a.TXT", "a-1.ndjson", "notes.md", "dump.csv", "sub/c.jsonl");
        folder.Write("d.txt.gz", Archives.Gzip(Documents.Utf8(Documents.Body(1))));

        var items = await ReadDump.FromAsync(folder.Path);

        Relative(items, folder).Should().Equal("B.txt", "a-1.ndjson:1 MEM8106", "a.TXT", "a/z.txt", "b.txt", "d.txt.gz", "sub/c.jsonl:1 MEM8106");
    }

    [Theory]
    [InlineData("*.txt", "a.txt b.txt")]
    [InlineData("?.txt", "a.txt b.txt")]
    [InlineData("a*", "a.md a.txt")]
    [InlineData("*.md", "a.md")]
    public async Task A_pattern_is_read_in_its_own_folder(string pattern, string expected)
    {
        using var folder = Filled("a.txt", "b.txt", "a.md", "sub/c.txt");

        var items = await ReadDump.FromAsync(Path.Combine(folder.Path, pattern));

        string.Join(' ', Relative(items, folder)).Should().Be(expected);
    }

    [Fact]
    public async Task What_cannot_be_found_is_an_error_with_its_name_and_the_rest_is_read()
    {
        using var folder = Filled("a.txt", "empty/notes.md");
        var sources = new[] { "none.txt", "none/x.txt", "*.none", "empty", "a.txt", "none.csv", "none.db" }.Select(name => Archive.Memoranda.Dumps.DumpTables.FromPath(Path.Combine(folder.Path, name)));

        var items = await ReadDump.FromAsync(DumpSource.Concat([.. sources]));

        Relative(items, folder).Should().Equal("none.txt MEM8101", "none/x.txt MEM8101", "*.none MEM8109", "empty MEM8109", "a.txt", "none.csv MEM8101", "none.db MEM8101");
        items.Where(item => item.Error?.Code == "MEM8101").Should().OnlyContain(item => item.Error!.Message.Contains("no such file or folder"));
    }

    /// <remarks>A link to itself can't be opened, not even by who may read everything; a link to a folder could lead back up.</remarks>
    [Fact]
    public async Task Links_that_lead_nowhere_are_errors_and_links_to_folders_are_not_followed()
    {
        using var folder = Filled("a.txt", "z.txt", "sub/s.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "loop.txt"), "loop.txt");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.txt"), "nothing-here.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "up"), folder.Path);

        var items = await ReadDump.FromAsync(folder.Path);

        Relative(items, folder).Should().Equal("a.txt", "gone.txt MEM8101", "loop.txt MEM8101", "sub/s.txt", "z.txt");
    }

    [Fact]
    public async Task A_folder_and_a_file_without_rights_are_errors_and_the_rest_is_read()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            // Who may read everything has no such folder; the links above stand in.
            return;
        }

        using var folder = Filled("a.txt", "b.txt", "closed/c.txt", "z.txt");
        File.SetUnixFileMode(Path.Combine(folder.Path, "b.txt"), UnixFileMode.None);
        File.SetUnixFileMode(Path.Combine(folder.Path, "closed"), UnixFileMode.None);

        var items = await ReadDump.FromAsync(folder.Path);
        File.SetUnixFileMode(Path.Combine(folder.Path, "closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Relative(items, folder).Should().Equal("a.txt", "b.txt MEM8101", "closed/ MEM8101", "z.txt");
    }

    private static TemporaryFolder Filled(params string[] names)
    {
        var folder = new TemporaryFolder();
        foreach (var name in names)
        {
            folder.Write(name, Documents.Utf8(Documents.Body(1)));
        }

        return folder;
    }

    private static IEnumerable<string> Relative(IEnumerable<DumpItem> items, TemporaryFolder folder) => items.Names().Select(name => Path.GetRelativePath(folder.Path, name));
}
