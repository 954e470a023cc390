using Archive.Memoranda.Benchmarks;
using Archive.Memoranda.Benchmarks.Floor;
using Archive.Memoranda.Benchmarks.Regexes;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Benchmarks;

/// <summary>What the library is measured against over many documents does its work: it gives what the library gives, as far as it goes.</summary>
public sealed class CorpusBenchmarkAnswerTests
{
    [Theory]
    [InlineData(BenchmarkInputs.Seed000)]
    [InlineData(BenchmarkInputs.Seed002)]
    public void Regular_expressions_on_a_seed_give_the_flat_fields_that_the_library_gives(string input)
    {
        var text = BenchmarkInputs.TextOf(input);
        var memorandum = MemorandumParser.Parse(text).Memorandum;
        var document = RegexReader.Read(text);

        document.Date.Should().Be(memorandum.Record.Date?.Text);
        document.Title.Should().Be(memorandum.Record.Title);
        document["Summary"].Should().Be(memorandum.Record.Summary);
        document["Credits"].Should().Be(memorandum.Record.Credits);
        document["Original Language"].Should().Be(memorandum.Record.OriginalLanguages.SingleOrDefault());
        document["Contents"].Should().Be(memorandum.Record.Contents.SingleOrDefault());
        document["Original Classification"].Should().Be(memorandum.Record.Classification);
        document.PointLabels.Should().Equal(memorandum.Points.Select(point => point.Label.Text));
        document.Brackets.Select(NaiveShape.Straighten).Should().Equal(memorandum.Editorial.Select(mark => mark.Text));
    }

    [Fact]
    public void Regular_expressions_on_the_citation_of_a_seed_give_the_parts_that_the_library_gives()
    {
        var text = BenchmarkInputs.TextOf(BenchmarkInputs.Seed000);
        var citation = MemorandumParser.Parse(text).Memorandum.Citation!;

        RegexReader.Read(text).Citation.Should().BeEquivalentTo(
            new RegexCitation
            {
                Title = citation.Title,
                Date = citation.Date?.Text,
                Publisher = citation.Publisher,
                Repository = citation.Sources.Single().Repository!.Text,
                Locator = [.. citation.Sources.Single().Locator.Select(unit => new RegexUnit(unit.Label!, unit.Value))],
                Translator = citation.Contributions.Single().Name,
                Url = citation.Url,
                RecordId = citation.RecordId,
            },
            options => options.WithStrictOrdering());
    }

    [CorpusFact]
    public void Regular_expressions_on_the_corpus_find_about_as_much_as_the_library()
    {
        var texts = Corpus.Names.Select(Corpus.Read).ToList();
        var memoranda = texts.ConvertAll(text => MemorandumParser.Parse(text).Memorandum);
        var documents = texts.ConvertAll(RegexReader.Read);

        // Rules beat expressions where brackets are not closed, labels stand in lists and archives cite without units.
        ShareFound(documents, memoranda, document => document.Brackets.Count, memorandum => memorandum.Editorial.Count).Should().BeInRange(0.95, 1.05);
        ShareFound(documents, memoranda, document => document.PointLabels.Count, memorandum => memorandum.Points.Count()).Should().BeInRange(0.9, 1.1);
        ShareFound(documents, memoranda, document => document.Citation?.Locator.Count ?? 0, UnitsOf).Should().BeInRange(0.75, 1.05);
        documents.Select(document => document.Citation?.RecordId).Should().Equal(memoranda.Select(memorandum => memorandum.Citation?.RecordId));
        ShareAlike(documents.Select(document => document.Title), memoranda.Select(memorandum => memorandum.Record.Title)).Should().BeGreaterThan(0.9);
        ShareAlike(documents.Select(document => document["Summary"]), memoranda.Select(memorandum => memorandum.Record.Summary)).Should().BeGreaterThan(0.9);
        ShareAlike(documents.Select(document => document.Citation?.Translator), memoranda.Select(TranslatorOf)).Should().BeGreaterThan(0.8);
    }

    [Fact]
    public void Markdig_gives_a_document_that_spans_every_character_of_the_seeds()
    {
        var benchmarks = OfSeeds();

        benchmarks.MarkdigTree().Should().Be(CorpusTexts.LengthOf(CorpusTexts.Seeds));
    }

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("one [1]\r\ntwo ][\n", 3, 4)]
    public void Floor_passes_every_line_and_every_bracket(string text, int lines, int brackets) =>
        BracketFloor.Count(text).Should().Be((lines, brackets));

    [Fact]
    public void Contestants_on_the_seeds_find_what_is_there()
    {
        var benchmarks = OfSeeds();
        var texts = CorpusTexts.Read(CorpusTexts.Seeds);

        benchmarks.Library().Should().Be(texts.Sum(text => MemorandumParser.Parse(text).Memorandum.Blocks.Count)).And.BePositive();
        benchmarks.GeneratedRegexes().Should().Be(4 + 3 + 7);
        benchmarks.LinesAndBrackets().Should().Be(texts.Sum(text => text.Split('\n').Length + text.Count(character => character is '[' or ']')));
    }

    private static CorpusBenchmarks OfSeeds()
    {
        var benchmarks = new CorpusBenchmarks { Input = CorpusTexts.Seeds };
        benchmarks.ReadInput();
        return benchmarks;
    }

    private static double ShareFound(List<RegexDocument> documents, List<Memorandum> memoranda, Func<RegexDocument, int> found, Func<Memorandum, int> there) =>
        (double)documents.Sum(found) / memoranda.Sum(there);

    private static double ShareAlike(IEnumerable<string?> found, IEnumerable<string?> there) =>
        found.Zip(there, static (first, second) => NaiveShape.Straighten(first ?? "") == (second ?? "") ? 1.0 : 0.0).Average();

    private static int UnitsOf(Memorandum memorandum) => memorandum.Citation?.Sources.Sum(source => source.Locator.Count) ?? 0;

    private static string? TranslatorOf(Memorandum memorandum) =>
        memorandum.Citation?.Contributions.FirstOrDefault(by => by.Role is ContributorRole.Translator)?.Name;
}
