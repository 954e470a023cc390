using System.Diagnostics;
using System.Globalization;
using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>A line on the terminal that says how far a run has come, and a last one that sums it up.</summary>
/// <remarks>It is shown where standard error is a terminal and the output goes elsewhere; colour is left out where <c>NO_COLOR</c> is set.</remarks>
internal sealed class Progress : IProgress<DumpProgress>
{
    private const int BarWidth = 24;
    private const int UsualWidth = 80;

    // " 100 %  "
    private const int LongestShare = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly bool _isColoured = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _last;
    private DumpProgress _state;

    private Progress()
    {
    }

    /// <summary>The progress of a run that is to be shown; null where there is no terminal for it.</summary>
    public static Progress? Create(bool isOutputElsewhere) =>
        isOutputElsewhere && !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb") ? new() : null;

    public void Report(DumpProgress value)
    {
        _state = value;
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (elapsed - _last >= Interval)
        {
            _last = elapsed;
            Messages.ShowStatus(Line(value, elapsed, _isColoured, TerminalWidth()));
        }
    }

    /// <summary>Takes the line away and says what was done.</summary>
    public void Finish()
    {
        Messages.ShowStatus(null);
        Messages.Say(Summary(_state.Documents, _state.Failed, _state.Bytes, Stopwatch.GetElapsedTime(_start)));
    }

    /// <summary><c>16800 documents, 2 failed, 170.1 MB in 2.8 s (6000 documents/s, 60.8 MB/s)</c>.</summary>
    public static string Summary(long documents, long failed, long bytes, TimeSpan elapsed)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{documents} documents, {failed} failed, {bytes / 1e6:F1} MB in {seconds:F1} s ({documents / seconds:F0} documents/s, {bytes / 1e6 / seconds:F1} MB/s)");
    }

    /// <summary>How far a run has come, on one line of a terminal that is so many columns wide; the bar goes first where there is no room for all of it.</summary>
    public static string Line(DumpProgress state, TimeSpan elapsed, bool isColoured, int width)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var words = new StringBuilder();
        words.Append(CultureInfo.InvariantCulture, $"{state.Documents} documents, {state.Failed} failed, {state.Bytes / 1e6:F1} MB, {state.Documents / seconds:F0}/s");
        if (state is { TotalBytes: > 0 and var all, Bytes: > 0 })
        {
            var left = TimeSpan.FromSeconds(Math.Max(0, (all - state.Bytes) * seconds / state.Bytes));
            words.Append(CultureInfo.InvariantCulture, $@", {left:m\:ss} left");
        }

        // In its last column a terminal can begin the next line.
        var room = width - 1;
        if (state.TotalBytes is > 0 and var total && words.Length + BarWidth + LongestShare <= room)
        {
            words.Insert(0, Bar(Math.Clamp((double)state.Bytes / total, 0, 1), isColoured));
        }
        else if (words.Length > room)
        {
            words.Length = Math.Max(room, 0);
        }

        return words.ToString();
    }

    private static string Bar(double share, bool isColoured)
    {
        var full = (int)(share * BarWidth);
        var bar = new string('█', full);
        return string.Create(CultureInfo.InvariantCulture, $"{(isColoured ? $"\e[32m{bar}\e[0m" : bar)}{new string('░', BarWidth - full)} {share:P0}  ");
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : UsualWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
