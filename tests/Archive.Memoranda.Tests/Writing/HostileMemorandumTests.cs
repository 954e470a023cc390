using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>Memoranda that no parser made: written all the same, in a text that can be read and whose cost grows with its length.</summary>
public sealed class HostileMemorandumTests
{
    private const double MostGrowth = 2.6;

    private static readonly Arbitrary<Memorandum> AnyMemorandum = MemorandumGenerators.Memorandum.ToArbitrary();

    /// <summary>Memoranda of any size by what they are full of.</summary>
    private static readonly Dictionary<string, Func<int, Memorandum>> Sizes = new(StringComparer.Ordinal)
    {
        ["one paragraph"] = size => new() { Blocks = [Some.Paragraph(new string('a', size * 100))] },
        ["opening brackets"] = size => new() { Header = new() { Heading = new string('[', size * 10) }, Editorial = Marks(size) },
        ["closing brackets"] = size => new() { Header = new() { Heading = string.Concat(Enumerable.Repeat("a]", size * 5)) }, Editorial = Marks(size) },
        ["marks in no block"] = size => new() { Editorial = Marks(size) },
        ["marks beside one signature"] = size => new() { Signatures = [Some.Signature()], Editorial = Marks(size) },
        ["marks and signatures"] = size => new() { Signatures = Enumerable.Repeat(Some.Signature(), size).ToValueList(), Editorial = Marks(size) },
        ["addressees with one mark each"] = size => new() { Header = new() { Addressees = Enumerable.Repeat("Comrade [a] Lapin", size).ToValueList() }, Editorial = Marks(size) },
        ["marks in other blocks"] = size => new() { Blocks = Enumerable.Repeat<Block>(Some.ParagraphWithMark(), size).ToValueList(), Editorial = Marks(size) },
        ["enclosures"] = size => new() { Enclosures = Enumerable.Repeat(new Enclosure { Header = new() }, size).ToValueList(), Editorial = Marks(size) },
        ["unrecognised text"] = size => new() { Unrecognized = Enumerable.Repeat(new Unrecognized { Text = "x y" }, size).ToValueList() },
        ["points in points"] = size => new() { Blocks = [Nested(size)] },
    };

    public static TheoryData<string> Names => [.. Sizes.Keys];

    [Fact]
    public void Any_memorandum_is_written_and_read() => Prop.ForAll(AnyMemorandum, memorandum =>
    {
        var text = MemorandumWriter.Write(memorandum);
        Invariants.Hold(text);
        text.Split('\n').Should().OnlyContain(line => line == line.Trim(), "white space parts words");
        MemorandumWriter.Write(memorandum).Should().Be(text, "the same memorandum is the same text");
        MemorandumWriter.Write(memorandum.WithoutSpans()).Should().Be(text, "places are nothing to the writer");
    }).Check(Repeatable.Config);

    /// <remarks>The words that a memorandum is of stand in its text, whatever they are.</remarks>
    [Fact]
    public void No_word_of_a_memorandum_is_lost() => Prop.ForAll(AnyMemorandum, memorandum =>
    {
        var text = Bare(MemorandumWriter.Write(memorandum));
        foreach (var value in Values(memorandum).Where(value => !string.IsNullOrWhiteSpace(value)))
        {
            text.Should().Contain(Bare(value));
        }
    }).Check(Repeatable.Config);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_memorandum_of_any_size_costs_what_it_is_long(string name)
    {
        var (small, large) = (Sizes[name](4_000), Sizes[name](8_000));
        MemorandumWriter.Write(Sizes[name](10));

        var (before, after) = (Allocated(small), Allocated(large));

        after.Should().BeLessThan((long)(before * MostGrowth) + 100_000);
    }

    [Theory]
    [InlineData("one paragraph")]
    [InlineData("marks beside one signature")]
    [InlineData("addressees with one mark each")]
    [InlineData("points in points")]
    public async Task A_large_memorandum_is_written_in_time(string name)
    {
        var memorandum = Sizes[name](60_000);

        await Task.Run(() => MemorandumWriter.Write(memorandum)).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("a\r\nb")]
    [InlineData("**")]
    [InlineData("[[[")]
    [InlineData("Document Text:")]
    public void A_value_of_any_characters_is_a_line(string value)
    {
        var memorandum = MemorandumParser.Parse(Seed.Download).Memorandum;
        var changed = memorandum with
        {
            Record = memorandum.Record with { Topics = [value, value], Summary = value },
            Blocks = [Some.Paragraph(value), .. memorandum.Blocks],
            Signatures = [new() { Name = value }],
            Footnotes = [new() { Mark = value, Text = value }],
        };

        var read = MemorandumParser.Parse(MemorandumWriter.Write(changed)).Memorandum;

        read.Title.Should().Be(memorandum.Title);
        read.Citation?.Text.Should().Be(memorandum.Citation!.Text);
        read.Points.Select(point => point.Label).Should().Contain(memorandum.Points.Select(point => point.Label));
    }

    private static IEnumerable<string> Values(Memorandum memorandum) =>
    [
        memorandum.Record.Title ?? "", memorandum.Record.Summary ?? "", memorandum.Record.Rights ?? "", .. memorandum.Record.Topics, memorandum.Citation?.Text ?? "",
        memorandum.Header?.Heading ?? "", .. memorandum.Header?.Addressees ?? default, .. memorandum.Header?.Handling ?? default,
        .. memorandum.AllBlocks.OfType<TextBlock>().Select(block => block.Text), .. memorandum.Points.Select(point => point.Label.Text),
        .. memorandum.Signatures.Select(signature => signature.Name ?? ""), .. memorandum.Footnotes.Select(note => note.Text),
    ];

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static ValueList<EditorialMark> Marks(int count) => Enumerable.Repeat(new EditorialMark { Kind = EditorialKind.Physical, Text = "a" }, count).ToValueList();

    private static NumberedPoint Nested(int depth)
    {
        var point = new NumberedPoint { Label = Some.Label() };
        for (var level = 0; level < depth; level++)
        {
            point = new() { Label = Some.Label(), Blocks = [point] };
        }

        return point;
    }

    private static long Allocated(Memorandum memorandum)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        MemorandumWriter.Write(memorandum);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
