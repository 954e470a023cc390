using System.Diagnostics;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>Time and memory of one call.</summary>
/// <param name="Microseconds">The median time.</param>
/// <param name="Bytes">The bytes allocated.</param>
internal readonly record struct Measurement(double Microseconds, double Bytes)
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(10);

    /// <summary>
    /// Calls a function until it has not become faster for five seconds. The JIT compiler needs seconds, of a program with many methods on few processors, until it has
    /// done all it will.
    /// </summary>
    /// <param name="function">The function.</param>
    public static void WarmUp(Func<object> function)
    {
        var best = TimeSpan.MaxValue;
        var beginning = Stopwatch.GetTimestamp();
        for (var record = beginning; Stopwatch.GetElapsedTime(record) < Settled && Stopwatch.GetElapsedTime(beginning) < Patience;)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(function());
            var time = Stopwatch.GetElapsedTime(start);
            if (time < best * 0.97)
            {
                best = time;
                record = Stopwatch.GetTimestamp();
            }
        }
    }

    /// <summary>Measures functions in turn, so that what disturbs the machine for a while disturbs all, and takes the medians.</summary>
    /// <param name="functions">The functions.</param>
    /// <param name="runs">How many batches of each to take the median of.</param>
    public static IReadOnlyList<Measurement> InTurn(IReadOnlyList<Func<object>> functions, int runs)
    {
        foreach (var function in functions)
        {
            WarmUp(function);
        }

        var sizes = functions.Select(BatchSizeOf).ToList();
        var measured = functions.Select(_ => new List<Measurement>(runs)).ToList();
        for (var run = 0; run < runs; run++)
        {
            for (var index = 0; index < functions.Count; index++)
            {
                // What one leaves behind is not cleared away at the cost of the next.
                GC.Collect();
                GC.WaitForPendingFinalizers();
                measured[index].Add(Of(functions[index], sizes[index]));
            }
        }

        return [.. measured.Select(MedianOf)];
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
