using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>Bad input is read like any other, and its cost grows with its length, whatever is in it.</summary>
/// <remarks>Memory is measured, which is the same on every run; of time there is only a limit that a quadratic reader would not keep.</remarks>
public sealed class PathologicalTests
{
    private const int Short = 600;
    private const int Long = 60_000;
    private const int FiveMebibytes = 5 << 20;
    private const double MostGrowth = 2.6;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Documents => [.. PathologicalTexts.Documents.Keys];

    public static TheoryData<string> Citations => [.. PathologicalTexts.Citations.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_bad_document_keeps_every_promise(string name) => Invariants.Hold(PathologicalTexts.Documents[name](Short));

    [Theory]
    [MemberData(nameof(Citations))]
    public void A_bad_citation_keeps_every_promise(string name)
    {
        var text = PathologicalTexts.Citations[name](Short);

        Invariants.HoldForCitation(text);
        Invariants.Hold($"Citation:\n\n{text}\n\nSummary:\n\nText.\n");
        Invariants.Hold($"Text.\n\nDocument Information\n\nSource\n\n{text}\n\nRecord ID\n\n1\n");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_bad_document_twice_as_long_takes_twice_the_memory(string name) =>
        await ShouldGrowWithLength(PathologicalTexts.Documents[name], text => MemorandumParser.Parse(text).Memorandum.Should().NotBeNull());

    [Theory]
    [MemberData(nameof(Citations))]
    public async Task A_bad_citation_twice_as_long_takes_twice_the_memory(string name) =>
        await ShouldGrowWithLength(PathologicalTexts.Citations[name], text => CitationParser.Parse(text).Citation.Should().NotBeNull());

    [Theory]
    [InlineData("opening brackets")]
    [InlineData("one line")]
    [InlineData("one word")]
    [InlineData("white space alone")]
    [InlineData("random bytes")]
    public Task Five_mebibytes_of_it_are_a_memorandum_with_findings(string name) => ShouldBeReadInTime(PathologicalTexts.Documents[name](FiveMebibytes));

    /// <remarks>What stands on a line without a space makes a reader that looks for the next word read on and on.</remarks>
    [Theory]
    [InlineData("quotation marks")]
    [InlineData("closing brackets with letters")]
    [InlineData("names in brackets without a space")]
    public Task A_mebibyte_without_a_space_is_a_memorandum_with_findings(string name) => ShouldBeReadInTime(PathologicalTexts.Documents[name](1 << 20));

    [Theory]
    [InlineData("commas")]
    [InlineData("sources")]
    [InlineData("verbs")]
    [InlineData("one word")]
    public async Task A_citation_of_five_mebibytes_is_read_up_to_what_a_citation_can_be(string name)
    {
        var text = PathologicalTexts.Citations[name](FiveMebibytes);

        var result = await Limited(() => CitationParser.Parse(text));

        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "MEM2003");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t \r\n")]
    [InlineData("\uFEFF")]
    public void A_text_without_a_character_is_a_memorandum_and_an_error(string text)
    {
        var result = Invariants.Hold(text);

        result.HasErrors.Should().BeTrue();
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "MEM9002");
        result.Memorandum.Blocks.Should().BeEmpty();
        Invariants.HoldForCitation(text).Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "MEM2005");
    }

    [Fact]
    public void A_flood_of_findings_ends_with_their_number()
    {
        var result = MemorandumParser.Parse(string.Concat(Enumerable.Repeat("a] ", 5000)));

        result.Diagnostics.Should().HaveCount(1001);
        result.Diagnostics[^1].Code.Should().Be("MEM9999");
        result.Diagnostics.Sum(diagnostic => diagnostic.Code == "MEM5002" ? 1 : 0).Should().BeGreaterThan(900);
    }

    [Fact]
    public void A_text_cut_off_in_its_citation_has_what_was_printed_of_it()
    {
        var result = Invariants.Hold(Seed.Download[..Seed.Download.IndexOf("pap. 288", StringComparison.Ordinal)]);

        result.Memorandum.Citation!.Title.Should().StartWith("From the Diary");
        result.Memorandum.Citation.Sources.Should().ContainSingle().Which.Locator.Select(unit => unit.Value).Should().Equal("0100", "42", "19");
        result.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "MEM4001", "there is no document");
    }

    [Fact]
    public void Random_bytes_are_called_no_text()
    {
        var bytes = new byte[4096];
        new Random(1951).NextBytes(bytes);

        var result = Invariants.Hold(Encoding.UTF8.GetString(bytes));

        result.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(["MEM9003", "MEM9004"]);
        result.HasErrors.Should().BeTrue();
    }

    private static async Task ShouldBeReadInTime(string text)
    {
        var result = await Limited(() => MemorandumParser.Parse(text));

        result.Memorandum.Span.Should().Be(new TextSpan(0, text.Length));
        result.Diagnostics.Count.Should().BeInRange(1, 1001);
    }

    private static async Task ShouldGrowWithLength(Func<int, string> make, Action<string> parse)
    {
        var (once, twice) = (make(Long), make(2 * Long));
        var single = await Limited(() => AllocatedBy(once, parse));
        var doubled = await Limited(() => AllocatedBy(twice, parse));

        ((double)doubled).Should().BeLessThanOrEqualTo(Math.Max(single, 64 * 1024) * MostGrowth, "{0} characters take {1} bytes", once.Length, single);
    }

    // The least of several calls: the first ones fill what is kept between calls.
    private static long AllocatedBy(string text, Action<string> parse)
    {
        var least = long.MaxValue;
        for (var call = 0; call < 2; call++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            parse(text);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static Task<T> Limited<T>(Func<T> parse) => Task.Run(parse).WaitAsync(Limit);
}
