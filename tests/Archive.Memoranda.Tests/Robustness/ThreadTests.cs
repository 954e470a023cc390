using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

public sealed class ThreadTests
{
    [Fact]
    public async Task Documents_read_at_once_on_many_threads_are_equal_to_those_read_alone()
    {
        var texts = Enumerable.Range(0, 8).Select(index => index % 2 == 0 ? Seed.Download : Seed.WebPage).ToList();
        var alone = texts.ConvertAll(text => MemorandumParser.Parse(text).Memorandum);
        using var start = new ManualResetEventSlim();

        var readings = texts.ConvertAll(text => Task.Factory.StartNew(
            () =>
            {
                start.Wait();
                return Enumerable.Range(0, 25).Select(_ => MemorandumParser.Parse(text).Memorandum).ToList();
            },
            TaskCreationOptions.LongRunning));
        start.Set();
        var together = await Task.WhenAll(readings);

        for (var index = 0; index < alone.Count; index++)
        {
            together[index].Should().AllBeEquivalentTo(alone[index], options => options.ComparingByValue<Memorandum>());
        }
    }
}
