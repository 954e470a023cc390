using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>What is written reads as what it was written from.</summary>
public sealed class RoundTripTests
{
    private static readonly string Cases = Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Cases");

    public static TheoryData<string> CaseFiles => [.. Directory.EnumerateFiles(Cases, "*.case").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [CorpusTheory]
    [MemberData(nameof(Corpus.Documents), MemberType = typeof(Corpus))]
    public void A_document_of_the_corpus_comes_back(string document) =>
        RoundTrip.ShouldHold(MemorandumParser.Parse(Corpus.Read(document)).Memorandum, document);

    /// <remarks>Cut off, wrapped and out of order a document is another one, but one all the same.</remarks>
    [CorpusTheory]
    [MemberData(nameof(Corpus.Documents), MemberType = typeof(Corpus))]
    public void A_part_of_a_document_comes_back(string document)
    {
        var text = Corpus.Read(document);
        foreach (var share in (int[])[4, 3, 2])
        {
            RoundTrip.ShouldHold(MemorandumParser.Parse(text[..^(text.Length / share)]).Memorandum, $"{document} but the last of {share} parts");
        }
    }

    [Fact]
    public void The_seeds_come_back()
    {
        foreach (var (name, text) in Seed.Texts)
        {
            RoundTrip.ShouldHold(MemorandumParser.Parse(text).Memorandum, name);
        }
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void A_case_comes_back(string name)
    {
        var text = string.Join('\n', File.ReadAllLines(Path.Combine(Cases, name + ".case")).SkipWhile(line => line.StartsWith('#')).TakeWhile(line => line != "."));

        RoundTrip.ShouldHold(MemorandumParser.Parse(text).Memorandum, name);
    }

    /// <remarks>The writer looks at the content alone: where its parts stood in another text, and what that text was called, is nothing to it.</remarks>
    [CorpusTheory]
    [MemberData(nameof(Corpus.Documents), MemberType = typeof(Corpus))]
    public void A_memorandum_without_places_is_the_same_text(string document)
    {
        var memorandum = MemorandumParser.Parse(Corpus.Read(document)).Memorandum;

        MemorandumWriter.Write(MemorandumWriter.ContentOf(memorandum)).Should().Be(MemorandumWriter.Write(memorandum));
    }

    [CorpusFact]
    public async Task Canonical_documents_one_behind_the_other_are_told_apart()
    {
        // A text without an envelope stays with the one before, in whatever form.
        var documents = Corpus.Names.Select(name => MemorandumParser.Parse(Corpus.Read(name)).Memorandum)
            .Where(memorandum => memorandum.Record is { Date: not null, Title: not null }).ToList();

        var items = await ReadDump.FromAsync("all.txt", string.Join('\n', documents.ConvertAll(MemorandumWriter.Write)));

        items.ConvertAll(item => item.Memorandum?.Title).Should().Equal(documents.ConvertAll(memorandum => memorandum.Title));
    }
}
