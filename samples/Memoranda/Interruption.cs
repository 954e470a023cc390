using System.Runtime.InteropServices;

namespace Memoranda;

/// <summary>Ctrl-C, the request to terminate and a terminal that is closed. The first one lets the program end between two documents, a second one ends it at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private readonly PosixSignalRegistration _hangUp;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        _hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Handle);
    }

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code that the signal asks for.</summary>
    public int Code { get; private set; } = ExitCode.Interrupted;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _hangUp.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        Code = context.Signal switch
        {
            PosixSignal.SIGTERM => ExitCode.Terminated,
            PosixSignal.SIGHUP => ExitCode.HungUp,
            _ => ExitCode.Interrupted,
        };
        _source.Cancel();
    }
}
