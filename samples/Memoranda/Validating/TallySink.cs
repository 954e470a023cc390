using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Counts what goes by on its way to another sink.</summary>
internal sealed class TallySink(IDocumentSink inner, ValidationOptions rules) : IDocumentSink
{
    private readonly long[] _findings = new long[3];
    private long _documents;
    private long _failed;
    private long _mendable;

    /// <summary><c>76 documents, 1 not read: 2 errors, 30 warnings, 1 info; 5 can be mended with --fix</c>.</summary>
    public string Summary
    {
        get
        {
            var failed = _failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {_failed} not read") : "";
            var mendable = _mendable > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {_mendable} can be mended with --fix") : "";
            return $"{Counted(_documents, "document")}{failed}: {Counted(Of(Severity.Error), "error")}, {Counted(Of(Severity.Warning), "warning")}, {Counted(Of(Severity.Info), "info")}{mendable}";
        }
    }

    /// <summary><c>1 fix</c>, <c>2 fixes</c>.</summary>
    public static string Counted(long count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : noun.EndsWith('x') ? "es" : "s")}");

    public Outcome? Write(Rendering rendering)
    {
        _documents++;
        _failed += rendering.Outcome == Outcome.Failed ? 1 : 0;
        foreach (var finding in rendering.Findings?.Findings ?? default)
        {
            _findings[(int)finding.Severity]++;
            _mendable += rules.Mends(finding.Fix) ? 1 : 0;
        }

        return inner.Write(rendering);
    }

    public void Flush() => inner.Flush();

    public void Finish() => inner.Finish();

    public void Dispose() => inner.Dispose();

    private long Of(Severity severity) => _findings[(int)severity];
}
