using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>Demands that a memorandum comes back out of its written text.</summary>
internal static class RoundTrip
{
    public static void ShouldHold(Memorandum memorandum, string about)
    {
        var text = MemorandumWriter.Write(memorandum);
        var read = MemorandumParser.Parse(text).Memorandum;
        var (expected, found) = (MemorandumWriter.ContentOf(memorandum), MemorandumWriter.ContentOf(read));

        LineDifference.ShouldBeNone(CompactDump.Of(expected), CompactDump.Of(found), about);
        (found == expected).Should().BeTrue("{0} comes back with every part of it", about);
        MemorandumWriter.Write(read).Should().Be(text, "{0} is written as it was written before", about);
        Findings(read).Except(Findings(memorandum)).Should().BeEmpty("the text of {0} has no fault of its own", about);
    }

    // Each finding that is worse than a remark, a second one of a kind with its number.
    private static IEnumerable<string> Findings(Memorandum memorandum) => memorandum.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info)
        .GroupBy(diagnostic => diagnostic.Code).SelectMany(group => group.Select((_, index) => $"{group.Key} {index}"));
}
