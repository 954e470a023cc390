using Progress = global::Memoranda.Progress;

namespace Archive.Memoranda.Tests.Sample;

public sealed class ProgressLineTests
{
    private static readonly DumpProgress Halfway = new(Documents: 16_800, Failed: 2, Bytes: 85_000_000, TotalBytes: 170_000_000);

    [Fact]
    public void A_wide_terminal_has_a_bar() =>
        Progress.Line(Halfway, TimeSpan.FromSeconds(2), isColoured: false, width: 120)
            .Should().Be("████████████░░░░░░░░░░░░ 50 %  16800 documents, 2 failed, 85.0 MB, 8400/s, 0:02 left");

    [Theory]
    [InlineData(200)]
    [InlineData(85)]
    [InlineData(84)]
    [InlineData(80)]
    [InlineData(40)]
    [InlineData(12)]
    [InlineData(1)]
    [InlineData(0)]
    public void A_line_is_never_as_wide_as_the_terminal(int width) =>
        Progress.Line(Halfway, TimeSpan.FromSeconds(2), isColoured: false, width).Length.Should().BeLessThan(Math.Max(width, 1));
}
