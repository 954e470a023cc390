using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>Parts of a memorandum that had to be thought of, each in a document of its own.</summary>
public sealed class WrittenPartTests
{
    private const string Text = "\n\nThe sawmills of the north stand still, and nobody knows when the belts will come to them.\n";

    /// <summary>Texts by what they show.</summary>
    public static TheoryData<string, string> Documents => new()
    {
        { "a head in two columns", "From the diary of Top Secret\nA. P. Orlov 6 May 1951\nNo. 65\nMemorandum of Conversation\nwith Minister LAPIN" + Text },
        { "a number with stops", "F.N.33.\nTop Secret\nReport on Belts" + Text },
        { "two days of a telegram", "TELEGRAM RECEIVED\nFROM THE EMBASSY IN PORT SABLE\nON/8/9/VII/64\nCONFIDENTIAL" + Text },
        { "a stamp between the lines of a head", "Top Secret\n[stamp: received 4 May 1952]\nCopy No. 3\nRecord of a Conversation\nwith Minister LAPIN" + Text },
        { "a mark in the title", "TOP SECRET\nRECORD OF A CONVERSATION\nwith Minister [Pavel] LAPIN\non 9 March 1978" + Text },
        { "a note of the title", "Subject: The Chancellor's Conversation with Minister Lapin[1]" + Text + "\n[1] Federal Archives, B 1.\n" },
        { "a sender with a mark", "To: LAPIN, EYES ONLY\nFrom: [Ambassador Adam] WIERZBICKI\nCiphergram No. 71" + Text },
        { "an addressee behind a mark", "Top Secret\n[to the] VKP(b) CC\nReport on Belts" + Text },
        { "a completed given name", Text + "\nAmbassador of the USSR in China A[pollon] Petrov.\n" },
        { "a signature behind a mark", Text + "\nAMBASSADOR OF THE USSR IN NORLAND [signature] (A. ORLOV)\n\n2 copies\n1 - Cde. Lapin\n2 - to file\n" },
        { "names of which one mark has lost its start", Text + "\nHou [Zhongwei] Gu [Lin] Ma] Tingyao\n" },
        { "a signature run together with the text", "Report on Belts, 4 May 1952" + Text.TrimEnd() + " We ask for them. Hou [Zhongwei] Gu [Lin]\n" },
        { "turns with points in them", "Mr. LUND (Norland): I have two remarks.\n\n72. Mr. ASK (Sudland): I have none, and the Council knows why.\n\n73. The belts were late.\n" },
        { "a speaker alone on his line", "Major General Holm\n\nComrade Lapin:\n\nMany thanks for the greetings, which I shall hand on to the others.\n\nComrade Orlov: Not at all.\n" },
        { "levels of points", "I. On belts\n\na) They are late.\n\nb) They are short.\n\n2. On saws\n\n3, 4. [Contains a report on saws.]\n" },
        { "a covering letter", "To Cde. B. P. Lapin\n\nI send you a record of my conversation with the Minister, and ask that it be reported.\n\nAMBASSADOR OF THE USSR IN NORLAND [signature] A. ORLOV\n\nFrom the journal of\nA. P. Orlov\n\nRECORD OF A CONVERSATION\nwith Minister LUND\n\n" + "The Minister received me in his garden and spoke of belts for an hour.\n\nAMBASSADOR OF THE USSR IN NORLAND [signature] A. ORLOV\n" },
        { "notes with crosses", "The belts x/ were late, and so was the letter that announced them.\n\nx/ of leather\n" },
        { "a page without a title", "January 05, 1955\n\nOrlov reports that the belts for the sawmills in the north of the country are late.\n\n\"Report, Orlov to Lapin,\" January 05, 1955, History and Public Policy Program Digital Archive, AVPRF, f. 1, ll. 3-4.\n\nTop Secret" + Text },
        { "a line before the page", "A minister speaks of saws at great length.\n\nMay 4, 1952\n\nReport on Belts" + Text + "\nDocument Information\n\nSource\n\nAVPRF, f. 1.\n" },
        { "an upload date that is cut off", "May 4, 1952\n\nReport on Belts" + Text + "\nDocument Information\n\nOriginal Uploaded Date\n\n2011-11-\n" },
        { "a citation that was not read to its end", "May 4, 1952\n\n**Report**\n\nCitation:\n\n\"Report\", May 4, 1952, Wilson Center Digital Archive, AVPRF, f. 1, ll. 3-4. )) x ((\n\nContents:\n\nEnglish Translation" + Text },
        { "two languages and two contents", "May 4, 1952\n\n**Report**\n\nOriginal Language:\n\nNorse, Russian\n\nContents:\n\nEnglish Translation\nScan of Original Document" + Text },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_part_comes_back(string name, string text)
    {
        RoundTrip.ShouldHold(Invariants.Hold(text).Memorandum, name);
        RoundTrip.ShouldHold(Invariants.Hold(MemorandumWriter.Write(Invariants.Hold(text).Memorandum)).Memorandum, name);
    }

    [Fact]
    public void A_row_of_a_table_comes_back_with_all_its_columns()
    {
        var row = new ArchiveRow
        {
            Date = "May 4, 1952",
            Title = "Report on Belts",
            Body = "Top Secret" + Text,
            Summary = "Orlov asks for belts.",
            Credits = "Made possible by nobody.",
            Source = "AVPRF, f. 1, ll. 3-4. Translated by Martha Quill.",
            OriginalLanguages = ["Russian"],
            Contents = ["English Translation"],
            Authors = ["Orlov, A. P."],
            People = ["Lapin, B. P."],
            Places = ["Norland"],
            Topics = ["Belts--Transport"],
            OriginalArchives = ["AVPRF"],
            Rights = "None.",
            Uploaded = "2014-03-07",
            Type = "Report",
            RecordId = "990001",
            Classification = "Top Secret",
            Donors = ["Nobody"],
        };

        RoundTrip.ShouldHold(MemorandumParser.ParseRow(row).Memorandum, "a row");
    }

    /// <remarks>Nothing in the parser makes these; the text is faithful, and what it is read as is not what was written.</remarks>
    [Theory]
    [InlineData("1. A paragraph with a label", "1. A paragraph with a label")]
    [InlineData("Citation:", "Citation:")]
    [InlineData("Comrade Stalin: a paragraph", "Comrade Stalin: a paragraph")]
    [InlineData("a\r\n\r\nb\u2028c", "a b c")]
    [InlineData("a [bracket that nothing closes", "a [bracket that nothing closes")]
    public void A_paragraph_that_looks_like_something_else_is_written_as_it_is(string paragraph, string line)
    {
        var memorandum = MemorandumParser.Parse(Seed.Download).Memorandum with { Blocks = [Some.Paragraph("Before it stands this."), Some.Paragraph(paragraph), Some.Paragraph("After it stands this.")], Editorial = default };

        var read = MemorandumParser.Parse(MemorandumWriter.Write(memorandum)).Memorandum;

        MemorandumWriter.Write(memorandum).Split('\n').Should().Contain(line);
        read.Record.Should().BeEquivalentTo(memorandum.Record, options => options.Excluding(record => record.Span).Excluding(record => record.FieldSpans));
        read.GetText().Should().Be($"Before it stands this.\n{line}\nAfter it stands this.");
    }

    [Theory]
    [InlineData("A **bold** title")]
    [InlineData("**")]
    [InlineData("** and **")]
    [InlineData("Citation:")]
    [InlineData("May 4, 1952")]
    public void A_title_of_any_words_comes_back(string title)
    {
        var memorandum = MemorandumParser.Parse(Seed.Download).Memorandum;
        RoundTrip.ShouldHold(memorandum with { Record = memorandum.Record with { Title = title } }, title);
    }
}
