using System.Diagnostics;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>Time and memory of one call.</summary>
/// <param name="Microseconds">The median time.</param>
/// <param name="Bytes">The bytes allocated.</param>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(10);

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

    // Calls the function until the JIT compiler has done all it will, and finds how many calls fill a batch then.
    private static int BatchSizeOf(Func<object> function)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
        {
            GC.KeepAlive(function());
        }

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
