using Archive.Memoranda;

namespace Memoranda;

/// <summary>A SARIF report on standard output, or in a file that appears when it is whole.</summary>
internal sealed class SarifSink : IDocumentSink
{
    private readonly AtomicFile? _file;
    private readonly Stream _stream;
    private readonly SarifReport _report;
    private int _exitCode;

    public SarifSink(string? path)
    {
        _file = path is null ? null : new(path);
        _stream = _file?.Stream ?? StandardOutput.Open();
        _report = new(_stream);
    }

    public Outcome? Write(Rendering rendering)
    {
        _report.Add(rendering.Findings!);
        _exitCode = Math.Max(_exitCode, ExitCode.Of(rendering.Outcome));
        return rendering.Outcome;
    }

    public void Flush()
    {
        // Half a report is of no use to anybody.
    }

    public void Finish()
    {
        _report.Finish(_exitCode);
        _file?.Complete();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _stream.Dispose();
    }
}
