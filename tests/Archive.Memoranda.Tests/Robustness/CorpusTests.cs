using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>The promises over every text of the corpus. The texts are not part of the project, hence no text of theirs stands here.</summary>
public sealed class CorpusTests
{
    private const int Cuts = 50;
    private const int MostUnread = 90;

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
    public void A_document_without_line_ends_keeps_every_promise_wherever_it_is_cut_off(string document)
    {
        var text = Corpus.Read(document).ReplaceLineEndings(" ");

        for (var cut = 1; cut <= Cuts / 2; cut++)
        {
            Invariants.Hold(text[..(text.Length * cut * 2 / Cuts)]);
        }
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_nearly_whole(string document)
    {
        var text = Corpus.Read(document);

        MemorandumParser.Parse(text).Memorandum.Unrecognized.Sum(rest => rest.Span.Length).Should().BeLessThan(Math.Max(MostUnread, text.Length / 50));
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
