using Archive.Memoranda.Benchmarks;

namespace Archive.Memoranda.Tests.Benchmarks;

/// <summary>The library and the naive grammar that it is measured against give the same answers: the comparison is one of equals.</summary>
public sealed class BenchmarkAnswerTests
{
    [Theory]
    [InlineData(BenchmarkInputs.Seed000)]
    [InlineData(BenchmarkInputs.Seed002)]
    public void Library_and_naive_grammar_on_a_seed_give_the_same_document(string input)
    {
        var benchmarks = new SeedBenchmarks { Input = input };
        benchmarks.ReadInput();

        NaiveShape.Of(benchmarks.Library().Memorandum).Should().BeEquivalentTo(benchmarks.Naive(), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Library_and_naive_grammar_on_a_citation_give_the_same_parts()
    {
        var benchmarks = new CitationBenchmarks();
        benchmarks.ReadInput();

        NaiveShape.Of(benchmarks.Library().Citation).Should().BeEquivalentTo(benchmarks.Naive(), options => options.WithStrictOrdering());
    }

    [Fact]
    public void Naive_grammar_on_seed_000_gives_what_the_document_says()
    {
        var benchmarks = new SeedBenchmarks { Input = BenchmarkInputs.Seed000 };
        benchmarks.ReadInput();
        var document = benchmarks.Naive();

        document.Body.Points.Select(point => point.Label).Should().Equal("I.", "2.", "3, 4.", "5.");
        document.Body.Points[0].Paragraphs.Should().HaveCount(5);
        document.Body.Brackets.Should().HaveCount(3).And.StartWith("I.V.");
        document.Citation!.Sources.Single().Locator.Select(unit => $"{unit.Kind} {unit.Value}")
            .Should().Equal("fond 0100", "opis 42", "por 19", "papka 288", "list 81-85");
        document.Header.Date.Should().Be(new DateOnly(1949, 12, 1));
        document.Body.Signature.Name.Should().Be("N. Roshchin");
    }

    [Fact]
    public void Naive_grammar_on_seed_002_gives_what_the_document_says()
    {
        var benchmarks = new SeedBenchmarks { Input = BenchmarkInputs.Seed002 };
        benchmarks.ReadInput();
        var document = benchmarks.Naive();

        document.Header.Diarist.Should().Be("N. V. Roshchin");
        document.Header.Classification.Should().Be("Top Secret");
        document.Header.Number.Should().Be("65");
        document.Header.Date.Should().Be(new DateOnly(1951, 5, 6));
        document.Body.Brackets.Should().HaveCount(7).And.NotContain(bracket => bracket.Contains("protected"));
        document.Body.Opening.Should().HaveCount(8).And.Subject.Last().Text.Should().EndWith("was present during the conversation.");
        document.Record.Summary.Should().StartWith("Conversation between Soviet Ambassador");
        document.Record.Classification.Should().Be("Top Secret");
    }
}
