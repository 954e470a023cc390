using System.Text;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Made-up documents in the forms in which the archive hands out its own, for tests of what holds many of them.</summary>
internal static class Documents
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Cases");

    /// <summary>The texts of the cases that have an envelope, by their names: every form of a page that the library knows.</summary>
    public static IReadOnlyDictionary<string, string> WithEnvelope { get; } = ReadCases();

    /// <summary>A page of the archive's site.</summary>
    public static string WebPage(int number) => $"""
        Skip to content

        August 21, 1962

        Telegram {number} from the Legation in Port Sable to the Ministry of Trade

        The sugar was loaded on 19 August in the presence of our consul [Vit Havel]. It weighed {number} tons.

        The captain refused to sign for the weight, because the scales of the port belong to the owner of the sugar.

        Author(s):

        Legation in Port Sable

        Document Information

        Source

        National Archives, Prague, Fond 41, Box 7, File {number}. Translated by Adam Lomnic.

        Original Uploaded Date

        2014-03-07

        Type

        Telegram

        Language

        Czech

        Record ID

        {980_000 + number}

        """;

    /// <summary>A document as the archive lets it be downloaded.</summary>
    public static string Download(int number) => $"""
        June 30, 1957

        **Letter {number}, Orlov to Petukh**

        Citation:

        "Letter {number}, Orlov to Petukh", June 30, 1957, Wilson Center Digital Archive, AVPRF, f. 0100, op. 5, ll. 1-{number}. Translated by Martha Quill.

        Summary:

        Orlov asks Petukh for belts.

        Original Language:

        Russian

        Contents:

        English Translation

        Top Secret

        To Comrade Petukh

        1. The sawmills [of the north] stand still.

        2. I request {number} belts.

        Orlov

        """;

    /// <summary>A text without an envelope.</summary>
    public static string Body(int number) => $"The commission met for the {number}th time. Nothing was said.\n";

    /// <summary>A line of NDJSON with a text and an id.</summary>
    public static string Json(string id, string text) => $$"""{"id":{{Quoted(id)}},"text":{{Quoted(text)}}}""";

    /// <summary>The memorandum of a text as it stands in a dump, wherever it stands: where something stands, and what it is called, aside.</summary>
    public static Memorandum Of(string text) => Alone(MemorandumParser.Parse(text).Memorandum);

    /// <summary>A memorandum without its spans and its name, and without what depends on blank lines at its ends.</summary>
    public static Memorandum Alone(Memorandum memorandum) => memorandum.WithoutSpans() with { Source = null, Diagnostics = default, Unrecognized = default };

    /// <summary>Demands that documents are the same; of one that is not, the lines that differ are shown.</summary>
    public static void ShouldBeTheSame(IEnumerable<(string Name, Memorandum Memorandum)> expected, IEnumerable<Memorandum> found)
    {
        var (wanted, had) = (expected.ToList(), found.ToList());
        foreach (var ((name, memorandum), other) in wanted.Zip(had))
        {
            LineDifference.ShouldBeNone(CompactDump.Of(memorandum), CompactDump.Of(other), name);
            (memorandum == other).Should().BeTrue("{0} is the same document", name);
        }

        had.Should().HaveSameCount(wanted);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static SortedDictionary<string, string> ReadCases()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder, "*.case"))
        {
            var lines = File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').SkipWhile(line => line.StartsWith('#')).ToArray();
            var text = string.Join('\n', lines.TakeWhile(line => line != ".")) + "\n";
            if (MemorandumParser.Parse(text).Memorandum.Layout != DocumentLayout.Body)
            {
                texts.Add(Path.GetFileNameWithoutExtension(file), text);
            }
        }

        return texts;
    }
}
