using System.CommandLine.Invocation;
using System.Reflection;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Prints the version of the library: what a document is read as depends on it, not on this program.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override int Invoke(System.CommandLine.ParseResult parseResult)
    {
        var version = typeof(MemorandumParser).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine($"memoranda {version}");
        return ExitCode.Done;
    }
}
