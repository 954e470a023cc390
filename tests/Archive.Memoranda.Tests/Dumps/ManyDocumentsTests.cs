using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>A text that holds many documents is cut where a new envelope begins.</summary>
public sealed class ManyDocumentsTests
{
    public static TheoryData<string> Forms => [.. Documents.WithEnvelope.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_document_alone_is_one_document_and_the_one_of_the_parser(string form)
    {
        var text = Documents.WithEnvelope[form];

        var items = await ReadDump.FromAsync("one.txt", text);

        items.Names().Should().Equal("one.txt");
        items[0].Result!.SourceText.Text.Should().Be(text);
        items[0].Memorandum.Should().Be(MemorandumParser.Parse(text, new() { SourceName = "one.txt" }).Memorandum);
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\n", "\n")]
    [InlineData("\f", "\n")]
    [InlineData("\n\f\n", "\n")]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\f\uFEFF", "\r\n")]
    public async Task Documents_of_all_forms_one_behind_the_other_are_those_documents(string between, string lineEnd)
    {
        var texts = Documents.WithEnvelope.Values.Select(text => text.Replace("\n", lineEnd)).ToList();

        var items = await ReadDump.FromAsync("all.txt", string.Join(between.Replace("\n", lineEnd), texts));

        Documents.ShouldBeTheSame(Documents.WithEnvelope.Select(form => (form.Key, Documents.Of(form.Value))), items.Alone());
        items.Names().Should().Equal(Enumerable.Range(1, texts.Count).Select(number => $"all.txt#{number}"));
    }

    /// <remarks>Nothing of the text may be in two documents or in none.</remarks>
    [Fact]
    public async Task The_documents_of_a_text_are_the_text()
    {
        var text = string.Join('\f', Documents.WithEnvelope.Values);

        var items = await ReadDump.FromAsync("all.txt", text);

        string.Concat(items.Select(item => item.Result!.SourceText.Text)).Should().Be(text);
    }

    [Fact]
    public async Task Where_a_text_is_cut_does_not_depend_on_the_pieces_in_which_it_comes()
    {
        var bytes = Documents.Utf8(string.Concat(Documents.WithEnvelope.Values));
        var expected = await ReadDump.FromAsync("all.txt", bytes);
        foreach (var piece in (int[])[1, 7, 4095, 4097, 10_000])
        {
            var items = await ReadDump.FromAsync(DumpSource.FromStream(MadeUpStream.InPieces(bytes, piece), "all.txt"));

            items.Select(item => item.Memorandum).Should().Equal(expected.Select(item => item.Memorandum), "read in pieces of {0} bytes", piece);
        }
    }

    [Fact]
    public async Task Text_without_an_envelope_stays_with_the_document_before_it()
    {
        var items = await ReadDump.FromAsync("all.txt", Documents.Download(1) + "\f" + Documents.Body(1) + Documents.WebPage(2));

        items.Should().HaveCount(2);
        items[0].Memorandum!.GetText().Should().Contain("Nothing was said.");
    }

    [Fact]
    public async Task A_form_feed_is_a_page_break_and_cuts_nothing()
    {
        var items = await ReadDump.FromAsync("one.txt", Documents.Download(1).Replace("\n2. I", "\n\f2. I"));

        items.Should().ContainSingle().Which.Memorandum!.Points.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\f\n")]
    [InlineData("\uFEFF")]
    public async Task Text_that_holds_nothing_is_one_document_with_a_finding(string text)
    {
        var items = await ReadDump.FromAsync("empty.txt", text);

        items.Should().ContainSingle().Which.Result!.HasErrors.Should().BeTrue();
    }
}
