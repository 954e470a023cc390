using System.Text;
using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>Every document of the corpus, alone and with all others, in every form of a dump.</summary>
public sealed class CorpusDumpTests
{
    public static TheoryData<string> All => Corpus.Documents;

    [CorpusTheory]
    [MemberData(nameof(All))]
    public async Task A_document_alone_is_one_document_and_the_one_of_the_parser(string document)
    {
        var path = Path.Combine(ProjectFolder.Corpus!, document);

        var item = (await ReadDump.FromAsync(path)).Should().ContainSingle().Which;

        item.Memorandum.Should().Be(MemorandumParser.Parse(Corpus.Read(document), new() { SourceName = path }).Memorandum);
    }

    [CorpusTheory]
    [InlineData("", "\n", false)]
    [InlineData("\f", "\n", false)]
    [InlineData("\n\f\n", "\r\n", false)]
    [InlineData("\n\n", "\n", true)]
    [InlineData("", "\r\n", true)]
    [InlineData("\f", "\n", true)]
    public async Task All_documents_in_one_text_are_those_documents(string between, string lineEnd, bool isMarked) =>
        await ShouldBeSplitAsync(WithEnvelope(), between, lineEnd, isMarked);

    /// <remarks>A page that begins with its summary stays where it is: behind a page without a foot nobody can tell whose the summary is.</remarks>
    [CorpusFact]
    public async Task All_documents_in_one_text_are_those_documents_in_other_orders()
    {
        var groups = new List<List<(string Name, string Text)>>();
        foreach (var document in WithEnvelope())
        {
            if (groups.Count > 0 && document.Text.TrimStart().Split('\n')[0].Length >= 60)
            {
                groups[^1].Add(document);
            }
            else
            {
                groups.Add([document]);
            }
        }

        var random = new Random(1949);
        for (var order = 0; order < 5; order++)
        {
            await ShouldBeSplitAsync([.. random.GetItems(groups.ToArray(), groups.Count).SelectMany(group => group)], "\n", "\n", isMarked: false);
        }
    }

    [CorpusFact]
    public async Task Every_form_of_a_dump_gives_the_same_documents()
    {
        var texts = Corpus.Names.Select(Corpus.Read).ToList();
        (string Name, byte[] Content)[] files = [.. texts.Select((text, index) => ($"{index:d3}.txt", Documents.Utf8(text)))];
        using var folder = new TemporaryFolder();
        foreach (var (name, content) in files)
        {
            folder.Write(name, content);
        }

        var expected = texts.Select((text, index) => ($"{index:d3}.txt", Documents.Of(text))).ToList();
        var ndjson = string.Concat(texts.Select((text, index) => Documents.Json($"{index}", text) + "\n"));

        Documents.ShouldBeTheSame(expected, (await ReadDump.FromAsync(folder.Path)).Alone());
        Documents.ShouldBeTheSame(expected, (await ReadDump.FromAsync("d.zip", Archives.Zip(files))).Alone());
        Documents.ShouldBeTheSame(expected, (await ReadDump.FromAsync("d.tar.gz", Archives.Gzip(Archives.Tar(files)))).Alone());
        Documents.ShouldBeTheSame(expected, (await ReadDump.FromAsync("d.ndjson", ndjson)).Alone());
        Documents.ShouldBeTheSame(expected, (await ReadDump.FromAsync("d.ndjson.gz", Archives.Gzip(Documents.Utf8(ndjson)))).Alone());
    }

    private static (string Name, string Text)[] WithEnvelope()
    {
        (string Name, string Text)[] documents = [.. Corpus.Names.Select(name => (name, Corpus.Read(name))).Where(document => HasEnvelope(document.Item2))];
        documents.Should().HaveCountGreaterThan(60);
        return documents;
    }

    private static async Task ShouldBeSplitAsync((string Name, string Text)[] documents, string between, string lineEnd, bool isMarked)
    {
        var text = string.Concat(documents.Select(document => (isMarked ? "\uFEFF" : "") + document.Text + between).Select(part => part.Replace("\n", lineEnd)));

        var items = await ReadDump.FromAsync("all.txt", Encoding.UTF8.GetBytes(text));

        Documents.ShouldBeTheSame(documents.Select(document => (document.Name, Documents.Of(document.Text))), items.Alone());
    }

    private static bool HasEnvelope(string text) => MemorandumParser.Parse(text).Memorandum.Layout != DocumentLayout.Body;
}
