using System.Globalization;
using Archive.Memoranda.Tests.Support;
using NodaTime;

namespace Archive.Memoranda.Tests.Writing;

/// <summary>What canonical text looks like.</summary>
public sealed class MemorandumWriterTests
{
    [Fact]
    public void Seed_000_comes_back_nearly_as_it_stands()
    {
        // The archive breaks its title and its address, and emphasises no other title; all else is the same line by line.
        var written = MemorandumWriter.Write(MemorandumParser.Parse(Seed.Download).Memorandum).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var printed = Seed.Download.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        written.Except(printed).Should().Equal(
            "**From the Diary of N.V. Roshchin, Memorandum of Conversation with Prime Minister Zhou Enlai on 10 November 1949**",
            Seed.Citation.ReplaceLineEndings("\n").Replace('\n', ' '),
            "**Memorandum of Conversation with Prime Minister and Foreign Minister ZHOU ENLAI on 10 November 1949**",
            "USSR Ambassador to the PRC",
            "N. Roshchin");
        printed.Intersect(written).Should().Equal(written.Intersect(printed));
    }

    [Fact]
    public void Seed_002_is_written_as_a_download()
    {
        var lines = MemorandumWriter.Write(MemorandumParser.Parse(Seed.WebPage).Memorandum).Split('\n');

        lines.Where(line => line.Length is > 0 and < 112).Should().Equal(
            "May 6, 1951",
            "**Memorandum of Conversation, Soviet Ambassador N. V. Roshchin with CC CCP Secretary Liu Shaoqi**",
            "Summary:",
            "Credits:",
            "This document was made possible with support from Leon Levy Foundation",
            "Rights:",
            "Original Classification:",
            "Top Secret",
            "Document Text:",
            "From the Diary of N. V. Roshchin",
            "Top Secret, No. 65, 6 May 1951",
            "**Memorandum of Conversation USSR Ambassador to the PRC N. V. Roshchin with CC CCP Secretary com. Liu Shaoqi**",
            "Today at my request I was received by Liu Shaoqi.",
            "[A discussion of the PRC economy and domestic situation follows]",
            "On this, the conversation ended.",
            "Embassy Advisor com. T. F. Skvortsov was present during the conversation.",
            "USSR Ambassador to the PRC",
            "N. V. Roshchin");
        lines.Where((_, index) => index % 2 == 1).Should().OnlyContain(line => line.Length == 0, "a blank line parts the parts");
    }

    [Fact]
    public void Every_part_of_a_memorandum_has_its_line()
    {
        var text = MemorandumWriter.Write(Some.Memorandum());

        text.Should().Be("""
            6.V.51

            **From the Diary of N.V. Roshchin**

            Citation:

            "From the Diary", November 10, 1949, Wilson Center Digital Archive, AVPRF, f. 0100, ll. 81-85.

            Summary:

            Conversation between Soviet Ambassador Roshchin and Chinese Premier Zhou Enlai.

            Credits:

            This document was made possible with support from Leon Levy Foundation

            Original Language:

            Russian

            Author(s):

            Roshchin, N. V.

            Associated People & Organizations:

            Zhou, Enlai, 1898-1976

            Associated Places:

            Beijing

            Associated Topics:

            China--Foreign relations--Soviet Union

            Source:

            AVPRF, f. 0100

            Original Archive:

            Archive of Foreign Policy of the Russian Federation (AVPRF)

            Rights:

            The History and Public Policy Program welcomes reuse.

            Original Uploaded Date:

            2011-11-20

            Type:

            Memorandum of Conversation

            Record ID:

            89832

            Original Classification:

            Top Secret

            Donors:

            Leon Levy Foundation

            Unrecognized Text:

            Menu

            Contents:

            Translation - English
            Scan - Russian

            Document Text:

            From the Diary of N. V. ROSHCHIN

            Office: Embassy of the USSR in the PRC

            To: Comrade A. Ia. Vyshinskii

            […]

            Handling: Making copies is prohibited

            Handling: Beijing

            Top Secret, Copy 4, No. 65, 6.V.51

            **Memorandum of Conversation**

            THE NATIONAL QUESTION

            3, 4. Com. [I.V.] Kovalev

            a)

            Comrade Stalin: We agree.

            The end.

            USSR Ambassador to the PRC

            N. Roshchin

            1 - Cde. A. A. Gromyko

            Typed by M.

            [1] So in the original.

            From the Diary of N. V. ROSHCHIN

            Office: Embassy of the USSR in the PRC

            To: Comrade A. Ia. Vyshinskii

            Handling: Making copies is prohibited

            Handling: Beijing

            Top Secret, Copy 4, No. 65, 6.V.51

            **Memorandum of Conversation**

            Enclosed.

            3, 4. Com. [I.V.] Kovalev

            a)

            USSR Ambassador to the PRC

            N. Roshchin

            Copied.

            [1] So in the original.

            """);
    }

    [Fact]
    public void A_memorandum_of_nothing_is_the_label_of_its_text() => MemorandumWriter.Write(new Memorandum()).Should().Be("Document Text:\n");

    [Fact]
    public void A_changed_memorandum_is_written_as_changed()
    {
        var memorandum = MemorandumParser.Parse(Seed.Download).Memorandum;
        var changed = memorandum with { Record = memorandum.Record with { Title = "Another title", Topics = ["Tea", "Tractors"], Uploaded = new LocalDate(2024, 1, 2) } };

        var read = MemorandumParser.Parse(MemorandumWriter.Write(changed)).Memorandum;

        MemorandumWriter.ContentOf(read).Should().Be(MemorandumWriter.ContentOf(changed));
        MemorandumWriter.ContentOf(read).Should().NotBe(MemorandumWriter.ContentOf(memorandum));
    }

    [Fact]
    public void Culture_and_the_line_end_of_the_output_change_nothing()
    {
        var expected = MemorandumWriter.Write(Some.Memorandum());

        UseCulture.Each(() =>
        {
            using var output = new StringWriter(CultureInfo.CurrentCulture) { NewLine = "\r\n" };
            MemorandumWriter.Write(Some.Memorandum(), output);
            output.ToString().Should().Be(expected).And.NotContain("\r").And.EndWith("\n");
        });
    }

    [Fact]
    public void Null_is_refused()
    {
        ((Action)(() => MemorandumWriter.Write(null!))).Should().Throw<ArgumentNullException>().WithParameterName("memorandum");
        ((Action)(() => MemorandumWriter.Write(new Memorandum(), null!))).Should().Throw<ArgumentNullException>().WithParameterName("output");
        ((Action)(() => MemorandumWriter.ContentOf(null!))).Should().Throw<ArgumentNullException>().WithParameterName("memorandum");
    }
}
