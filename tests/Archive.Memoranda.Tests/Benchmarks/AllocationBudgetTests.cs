using Archive.Memoranda.Benchmarks;

namespace Archive.Memoranda.Tests.Benchmarks;

/// <summary>How much memory reading takes. Bytes are the same on every run and every machine, which times are not.</summary>
public sealed class AllocationBudgetTests
{
    private const double BytesPerCharacter = 6;

    // 3,760 when this was written, and a tenth: 2,810 of them are what the caller gets.
    private const double BytesPerCitation = 4_136;

    // 5,330 when this was written, and a tenth: the memorandum, its record, head and signature, whatever the length of the body.
    private const double BytesPerDocument = 5_860;

    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData(BenchmarkInputs.Seed000)]
    [InlineData(BenchmarkInputs.Seed002)]
    public void Memory_for_a_seed_stays_within_the_budget(string input)
    {
        var text = BenchmarkInputs.TextOf(input);

        (AllocatedBy(text, calls: 20) / text.Length).Should().BeLessThanOrEqualTo(BytesPerCharacter);
    }

    [Fact]
    public void Memory_for_a_document_of_a_megabyte_stays_within_the_budget()
    {
        var text = BenchmarkInputs.LongDocument(Megabyte);

        (AllocatedBy(text, calls: 5) / text.Length).Should().BeLessThanOrEqualTo(BytesPerCharacter);
    }

    [Fact]
    public void Memory_for_a_document_twice_as_long_is_twice_as_much()
    {
        var texts = Enumerable.Range(0, 6).Select(step => BenchmarkInputs.LongDocument((Megabyte / 32) << step)).ToList();
        var perCharacter = texts.Select(text => AllocatedBy(text, calls: 5) / text.Length).ToList();

        // Growing lists double their arrays, so that a length just past a doubling costs a little more for each character.
        perCharacter.Should().OnlyContain(bytes => bytes <= perCharacter[0] * 1.25);
    }

    [Fact]
    public void Memory_for_a_character_is_the_same_from_sixteen_kilobytes_to_sixteen_megabytes()
    {
        var texts = new[] { 16 << 10, 256 << 10, 4 << 20, 16 << 20 }.Select(BenchmarkInputs.DocumentOfLength).ToList();
        var perCharacter = texts.Select(text => AllocatedBy(text, calls: 2) / text.Length).ToList();

        perCharacter.Should().OnlyContain(bytes => bytes <= perCharacter.Min() * 1.3);
    }

    [Fact]
    public void Memory_for_a_document_of_a_kilobyte_is_little_more_than_for_as_much_of_a_long_one()
    {
        var (small, large) = (BenchmarkInputs.DocumentOfLength(1 << 10), BenchmarkInputs.DocumentOfLength(Megabyte));
        var perCharacter = AllocatedBy(large, calls: 5) / large.Length;

        (AllocatedBy(small, calls: 20) - (perCharacter * small.Length)).Should().BeLessThanOrEqualTo(BytesPerDocument);
    }

    [Fact]
    public void Memory_for_a_citation_stays_within_the_budget()
    {
        var text = BenchmarkInputs.TextOf(BenchmarkInputs.Citation000);

        AllocatedBy(() => CitationParser.Parse(text), calls: 20).Should().BeLessThanOrEqualTo(BytesPerCitation);
    }

    private static double AllocatedBy(string text, int calls) => AllocatedBy(() => MemorandumParser.Parse(text), calls);

    // The least of several calls: the first ones fill what is kept between calls. The project file sees to it that the code is
    // optimised from the first call on.
    private static double AllocatedBy(Func<object> parse, int calls)
    {
        var least = long.MaxValue;
        for (var call = 0; call < calls; call++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = parse();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            GC.KeepAlive(result);
        }

        return least;
    }
}
