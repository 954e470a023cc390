using System.IO.Compression;
using System.Text;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda validate --fix</c>: which files it writes, and with which bytes.</summary>
[Collection(nameof(SampleProgram))]
public sealed class MendTests : IDisposable
{
    private const string Mixed = "The envoy came at noon,\nasked for coal — in “Kraków” —\r\nand left.\n";

    private static readonly string Mended = Mixed.Replace("\r\n", "\n");
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_encoding_is_kept_and_every_byte_outside_the_mend()
    {
        (string Name, Func<string, byte[]> Encode)[] files =
        [
            ("in/1.txt", Encoding.UTF8.GetBytes),
            ("in/2.txt", text => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]),
            ("in/3.txt", text => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]),
            ("in/4.txt", text => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]),
            ("in/deep/5.TXT", Windows1252.GetBytes),
            ("in/6.txt", text => Windows1252.GetBytes(text + "It cost 5 €.\n")),
        ];
        foreach (var (name, encode) in files)
        {
            _folder.Write(name, encode(Mixed));
        }

        // More lines with CR LF than with LF: the others give way.
        _folder.Write("in/7.txt", "One,\r\ntwo,\r\nthree,\nfour.\r\n"u8.ToArray());

        var run = Fix("in");

        run.ExitCode.Should().Be(0);
        run.Text.Should().NotContain("MEM9005");
        foreach (var (name, encode) in files)
        {
            Read(name).Should().Equal(encode(Mended), name);
        }

        Read("in/7.txt").Should().Equal("One,\r\ntwo,\r\nthree,\r\nfour.\r\n"u8.ToArray());
        Said(run).Should().Equal(new[] { "1", "2", "3", "4", "6", "7", "deep/5" }.Select(name => $"memoranda: 1 fix in in/{name}.{(name[0] == 'd' ? "TXT" : "txt")}"));
        Names().Should().HaveCount(7, "nothing is left beside them");

        var again = Fix("in");
        again.Errors.Should().BeEmpty("mending twice changes nothing");
        again.Output.Should().Equal(run.Output);
    }

    [Fact]
    public void What_need_not_or_must_not_be_mended_keeps_its_bytes()
    {
        var mixed = Encoding.UTF8.GetBytes(Mixed);
        byte[] damaged = [.. mixed, 0xFF, .. "é, é"u8];
        _folder.Write("in/clean.txt", Encoding.UTF8.GetBytes(Mended));
        _folder.Write("in/damaged.txt", damaged);
        _folder.Write("in/lines.ndjson", "{\"text\":\"One,\\ntwo,\\r\\nthree.\\n\"}\n"u8.ToArray());
        _folder.Write("in/notes.md", mixed);
        _folder.Write("elsewhere/target.txt", mixed);
        _folder.Write("elsewhere/linked/inner.txt", mixed);
        byte[] picture = [0x89, .. "PNG\r\n\u001A\n\0\0\0\rIHDR\n\n\n"u8, .. Enumerable.Range(0, 400).Select(number => (byte)(number * 37))];
        _folder.Write("in/picture.txt", picture);
        _folder.Write("in/empty.txt", []);
        var written = File.GetLastWriteTimeUtc(PathOf("in/clean.txt"));
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(PathOf("in/link.txt"), PathOf("elsewhere/target.txt"));
            Directory.CreateSymbolicLink(PathOf("in/folder"), PathOf("elsewhere/linked"));
            _folder.Write("in/locked.txt", mixed);
            File.SetUnixFileMode(PathOf("in/locked.txt"), UnixFileMode.UserRead);
        }

        var run = Fix("in");

        Read("in/damaged.txt").Should().Equal(damaged);
        Read("in/picture.txt").Should().Equal(picture);
        Read("elsewhere/target.txt").Should().Equal(mixed);
        Read("elsewhere/linked/inner.txt").Should().Equal(mixed);
        Read("in/notes.md").Should().Equal(mixed);
        File.GetLastWriteTimeUtc(PathOf("in/clean.txt")).Should().Be(written);
        run.Errors.Should().Contain("in/damaged.txt is left alone: its bytes are not all valid").And.Contain("in/lines.ndjson is left alone: only plain text").And.NotContain("fix in")
            .And.NotContain("empty.txt");
        run.Text.Should().Contain("in/picture.txt(2,1): error MEM9004: ");
        if (!OperatingSystem.IsWindows())
        {
            Read("in/locked.txt").Should().Equal(mixed);
            run.Errors.Should().Contain("in/link.txt is left alone: it is a symbolic link").And.Contain("in/locked.txt is left alone: it is read-only");
            Fix("in/link.txt").Errors.Should().Contain("in/link.txt is left alone");
            Fix("in/folder").Errors.Should().Contain("in/folder is left alone: it is a symbolic link");
            Fix("in/folder/inner.txt", "in/folder/*.txt").Errors.Should().Contain("in/folder/inner.txt is left alone: a folder above it").And.Contain("in/folder/*.txt is left alone");
            Read("elsewhere/linked/inner.txt").Should().Equal(mixed);
        }
    }

    [Fact]
    public void Permissions_stay_and_only_what_was_given_is_mended()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "c.txt", "d/e.txt"])
        {
            _folder.Write(name, Encoding.UTF8.GetBytes(Mixed));
        }

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(PathOf("a.txt"), mode);
        }

        var run = Fix("a.txt", "[bx].txt", "c*.txt", "a.txt", "no.txt");

        run.ExitCode.Should().Be(3, "a file is not there");
        Said(run).Where(line => line.Contains("fix")).Should().Equal("memoranda: 1 fix in a.txt", "memoranda: 1 fix in c.txt");
        Read("b.txt").Should().Equal(Encoding.UTF8.GetBytes(Mixed));
        Read("d/e.txt").Should().Equal(Encoding.UTF8.GetBytes(Mixed));
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(PathOf("a.txt")).Should().Be(mode);
        }
    }

    [Fact]
    public void Codes_that_are_off_are_not_mended()
    {
        _folder.Write("a.txt", Encoding.UTF8.GetBytes(Mixed));

        Fix("--off", "MEM9005", "a.txt").Errors.Should().BeEmpty();

        Read("a.txt").Should().Equal(Encoding.UTF8.GetBytes(Mixed));
    }

    [Fact]
    public void Each_document_of_a_file_is_mended()
    {
        // Pages as the site prints them, one behind the other; each is a document of its own, with its own kind of line ends.
        var (first, second) = (Support.Documents.WebPage(1), Support.Documents.WebPage(2).Replace("\n", "\r\n"));
        var at = first.IndexOf('\n', first.Length / 2);
        _folder.Write("all.txt", Encoding.UTF8.GetBytes(first[..at] + "\r" + first[at..] + second));
        var before = SampleProgram.Run(["validate", "--format", "json", "all.txt"], folder: _folder.Path).Text;
        before.Should().Contain("all.txt#2", "the file holds several documents");

        var run = Fix("all.txt");

        run.Errors.Should().Contain(" in all.txt");
        run.Text.Should().NotContain("MEM9005");
        Fix("all.txt").Errors.Should().BeEmpty();
    }

    [Fact]
    public void An_archive_in_the_way_is_left_alone()
    {
        using (var zip = ZipFile.Open(Path.Combine(_folder.Path, "a.zip"), ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes(Mixed));
        }

        var bytes = Read("a.zip");

        var run = Fix("*.zip");

        run.Errors.Should().Contain("a.zip is left alone: only plain text");
        run.Text.Should().Contain("a.zip/a.txt(2,");
        Read("a.zip").Should().Equal(bytes);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_to_who_changed_it()
    {
        _folder.Write("a.txt", "new"u8.ToArray());

        global::Memoranda.FileReplacement.TryReplace(PathOf("a.txt"), "old"u8.ToArray(), "mended"u8.ToArray()).Should().BeFalse();

        Read("a.txt").Should().Equal("new"u8.ToArray());
        Names().Should().ContainSingle();
    }

    private SampleRun Fix(params string[] arguments) => SampleProgram.Run(["validate", "--fix", .. arguments], folder: _folder.Path);

    private static string[] Said(SampleRun run) => run.Errors.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    private string[] Names() => Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories);
}
