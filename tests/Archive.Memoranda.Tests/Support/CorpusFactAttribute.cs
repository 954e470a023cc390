namespace Archive.Memoranda.Tests.Support;

/// <summary>A test over the corpus of real documents, which is no part of the project; where it is missing, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = Corpus.ReasonToSkip;
}

/// <inheritdoc cref="CorpusFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = Corpus.ReasonToSkip;
}
