using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Validation;

/// <summary>What must hold when real documents are validated, whatever is found in them.</summary>
public sealed class CorpusValidationTests
{
    public static TheoryData<string> Documents => Corpus.Documents;

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void No_document_of_the_corpus_has_an_error(string document) =>
        Findings.In(Corpus.Read(document)).Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void What_can_be_mended_is_mended_once_and_touches_nothing_else(string document)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            Findings.ShouldBeMendable(Corpus.Read(document), profile);
        }
    }
}
