namespace Archive.Memoranda.Tests.Export;

/// <summary>Writes files for judges that are other programs, into the folder that the environment variable <c>ARCHIVE_EXPORT</c> names; the scripts <c>.ci/export-*</c> run it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgesFactAttribute : FactAttribute
{
    public JudgesFactAttribute() => Skip = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } ? null : $"The environment variable {Variable} names no folder.";

    public const string Variable = "ARCHIVE_EXPORT";

    /// <summary>The folder; only where the test is run.</summary>
    public static string Folder => Environment.GetEnvironmentVariable(Variable)!;
}
