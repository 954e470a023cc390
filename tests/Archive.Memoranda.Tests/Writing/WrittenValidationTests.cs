using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>What the writer writes has no fault that the document had not.</summary>
public sealed class WrittenValidationTests
{
    public static TheoryData<string> Documents => Corpus.Documents;

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_document_of_the_corpus_is_as_well_formed_when_it_is_written(string document) => ShouldHaveNoNewFinding(Corpus.Read(document));

    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void A_seed_is_as_well_formed_when_it_is_written(string seed) => ShouldHaveNoNewFinding(Seed.Texts[seed]);

    private static void ShouldHaveNoNewFinding(string text)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            var options = new ValidationOptions { Profile = profile };
            var source = MemorandumParser.Parse(text);

            // What the parser says of itself counts, too: a line that it does not know is said better by another code where it stood.
            var before = Codes(MemorandumValidator.Validate(source, options));
            foreach (var (code, count) in Codes(source.Diagnostics))
            {
                before[code] = Math.Max(count, before.GetValueOrDefault(code));
            }

            var after = MemorandumValidator.Validate(MemorandumParser.Parse(MemorandumWriter.Write(source.Memorandum)), options);

            Codes(after).Where(code => code.Value > before.GetValueOrDefault(code.Key)).Should().BeEmpty("what is written is held to {0}: {1}", profile, string.Join('\n', after));
        }
    }

    private static Dictionary<string, int> Codes(IEnumerable<Diagnostic> findings) => findings.GroupBy(finding => finding.Code).ToDictionary(group => group.Key, group => group.Count());
}
