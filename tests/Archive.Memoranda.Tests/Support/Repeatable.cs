using FsCheck;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Random tests that are the same on every run, so that a red one is red for whoever looks.</summary>
internal static class Repeatable
{
    /// <summary>FsCheck from one seed. A test that wants more cases says <c>WithMaxTest</c>.</summary>
    public static Config Config { get; } = Config.QuickThrowOnFailure.WithReplay(19491110, 19510507);
}
