using System.Diagnostics;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>Time and memory of one call.</summary>
/// <param name="Microseconds">The median time.</param>
/// <param name="Bytes">The bytes allocated.</param>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(10);

    /// <summary>Calls a function for a while. The JIT compiler needs seconds on a busy machine until it has done all it will.</summary>
    /// <param name="function">The function.</param>
    public static void WarmUp(Func<object> function)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUpTime;)
        {
            GC.KeepAlive(function());
        }
    }

    /// <summary>Measures two functions in turn, so that what disturbs the machine for a while disturbs both.</summary>
    /// <param name="first">A function.</param>
    /// <param name="second">Another.</param>
    /// <param name="runs">How many batches of each to take the median of.</param>
    public static (Measurement First, Measurement Second) Compare(Func<object> first, Func<object> second, int runs = 61)
    {
        var (firstSize, secondSize) = (BatchSizeOf(first), BatchSizeOf(second));
        var firstRuns = new List<Measurement>(runs);
        var secondRuns = new List<Measurement>(runs);
        for (var run = 0; run < runs; run++)
        {
            firstRuns.Add(Of(first, firstSize));
            secondRuns.Add(Of(second, secondSize));
        }

        return (MedianOf(firstRuns), MedianOf(secondRuns));
    }

    private static Measurement Of(Func<object> function, int calls)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        for (var call = 0; call < calls; call++)
        {
            GC.KeepAlive(function());
        }

        var time = Stopwatch.GetElapsedTime(start);
        return new(time.TotalMicroseconds / calls, (double)(GC.GetAllocatedBytesForCurrentThread() - bytes) / calls);
    }

    // How many calls fill a batch.
    private static int BatchSizeOf(Func<object> function)
    {
        var calls = 1;
        while (Of(function, calls).Microseconds * calls < Batch.TotalMicroseconds)
        {
            calls *= 2;
        }

        return calls;
    }

    private static Measurement MedianOf(List<Measurement> runs) =>
        new(MedianOf(runs.Select(run => run.Microseconds)), MedianOf(runs.Select(run => run.Bytes)));

    private static double MedianOf(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
