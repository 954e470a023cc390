namespace Archive.Memoranda.Tests.Readme;

/// <summary>What is printed is caught at the console, to which other tests print as well: these run alone.</summary>
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
public sealed class ReadmeAlone;
