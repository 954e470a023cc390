using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>The promises over every text of the corpus. The texts are not part of the project, hence no text of theirs stands here.</summary>
public sealed class CorpusTests
{
    private const int Cuts = 50;

    public static TheoryData<string> Documents => Corpus.Documents;

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_document_keeps_every_promise(string document)
    {
        var text = Corpus.Read(document);

        Invariants.Hold(text);
        Invariants.Hold(text.ReplaceLineEndings("\r\n"));
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_document_cut_off_anywhere_keeps_every_promise(string document)
    {
        var text = Corpus.Read(document);

        // A step that is no round number meets all kinds of characters.
        for (var cut = 1; cut <= Cuts; cut++)
        {
            Invariants.Hold(text[..(int)(text.Length * (cut - 0.37) / Cuts)]);
        }
    }
}
