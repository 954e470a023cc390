namespace Memoranda;

/// <summary>What earlier runs left behind: the output that is whole, and the one that was broken off.</summary>
/// <param name="options">What this run does.</param>
/// <param name="head">The head of its manifest; runs that were made in another way don't count.</param>
internal sealed class EarlierRuns(RunOptions options, ManifestLine head)
{
    /// <summary>The output that is whole; null where there is none, or where it is not asked for.</summary>
    public Manifest? Whole { get; } = (options.IsResumed || options.RetriesFailed) && Manifest.TryRead(OutputFiles.ManifestOf(options.Out!), head) is { } whole && whole.IsOf(options.Out!)
        ? whole
        : null;

    /// <summary>The output that was broken off.</summary>
    public Manifest? Partial { get; } = options.IsResumed ? Manifest.TryRead(OutputFiles.ManifestOf(OutputFiles.PartialOf(options.Out!)), head) : null;

    /// <summary>Whether one of them has done a document. Called on many threads at once.</summary>
    public bool Has(string name, string hash) => Has(Partial, name, hash) || Has(Whole, name, hash);

    /// <summary>Whether a document of a manifest need not be done again.</summary>
    public bool Counts(ManifestLine document) => !options.RetriesFailed || document.Outcome != OutputFiles.NameOf(Outcome.Failed);

    private bool Has(Manifest? manifest, string name, string hash) => manifest?.Find(name, hash) is { } place and >= 0 && Counts(manifest[place].Document);
}
