using System.Globalization;
using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>A table of how often each code was found, on standard output or in a file that appears when it is whole.</summary>
internal sealed class SummarySink : IDocumentSink
{
    private readonly AtomicFile? _file;
    private readonly Stream _stream;
    private readonly SortedDictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private long _documents;
    private long _withFindings;

    public SummarySink(string? path)
    {
        _file = path is null ? null : new(path);
        _stream = _file?.Stream ?? StandardOutput.Open();
    }

    public Outcome? Write(Rendering rendering)
    {
        var findings = rendering.Findings!.Findings;
        _documents++;
        _withFindings += findings.IsEmpty ? 0 : 1;
        foreach (var finding in findings)
        {
            var count = _counts.GetValueOrDefault(finding.Code);
            _counts[finding.Code] = new(finding.Severity, count.Findings + 1, count.Documents + (count.Last == _documents ? 0 : 1), _documents);
        }

        return rendering.Outcome;
    }

    public void Flush()
    {
        // The counts are known at the end.
    }

    public void Finish()
    {
        var table = new StringBuilder("code     severity  findings  documents  what\n");
        foreach (var (code, count) in _counts)
        {
            var severity = Words.Of(count.Severity);
            table.Append(CultureInfo.InvariantCulture, $"{code,-7}  {severity,-8}  {count.Findings,8}  {count.Documents,9}  {DiagnosticDescriptors.Find(code)?.Title}\n");
        }

        table.Append(CultureInfo.InvariantCulture, $"{_counts.Values.Sum(static count => count.Findings)} findings in {_withFindings} of {_documents} documents\n");
        _stream.Write(Encoding.UTF8.GetBytes(table.ToString()));
        _stream.Flush();
        _file?.Complete();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _stream.Dispose();
    }

    private readonly record struct Count(Severity Severity, long Findings, long Documents, long Last);
}
