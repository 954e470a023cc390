using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Html;

public sealed class HtmlTextTests
{
    [Fact]
    public void The_words_of_the_body_are_those_of_the_text()
    {
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            var page = HtmlOutput.Tree(memorandum);
            HtmlOutput.Words(HtmlOutput.BodyOf(page)).Should().Equal(HtmlOutput.Words(HtmlOutput.Shown(memorandum.GetText())), name);
        }
    }

    [Fact]
    public void Without_what_the_style_hides_they_are_those_of_the_text_without_editors()
    {
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            var body = HtmlOutput.BodyOf(HtmlOutput.Tree(memorandum), element => element.Name == "mark" || element.Has("blank"));
            HtmlOutput.Words(body).Should().Equal(HtmlOutput.Words(HtmlOutput.Shown(memorandum.GetText(EditorialView.WithoutEditors))), name);
        }
    }

    [Fact]
    public void Without_brackets_supplied_words_stay()
    {
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            var body = HtmlOutput.BodyOf(HtmlOutput.Tree(memorandum), element => element.Has("bracket") || (!element.Has("supplied") && (element.Name == "mark" || element.Has("blank"))));
            string.Concat(HtmlOutput.Words(body)).Should().Be(string.Concat(HtmlOutput.Words(HtmlOutput.Shown(memorandum.GetText(EditorialView.Completed)))), name);
        }
    }

    [Fact]
    public void Whatever_a_memorandum_holds_the_page_has_its_words_and_is_safe() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var page = HtmlOutput.Tree(memorandum);
        HtmlOutput.ShouldBeSafe(page);
        Letters(HtmlOutput.BodyOf(page)).Should().Be(Letters(HtmlOutput.Shown(memorandum.GetText())));
    }).Check(Repeatable.Config.WithMaxTest(1000));

    [Fact]
    public void Each_hostile_value_is_text_in_every_place()
    {
        foreach (var memorandum in HostileMemoranda.OfOneValue)
        {
            HtmlOutput.ShouldBeSafe(HtmlOutput.Tree(memorandum));
        }
    }

    [Fact]
    public void Points_are_nested_as_deep_as_browsers_can()
    {
        Block block = new Paragraph { Text = "the end" };
        for (var level = 0; level < 20_000; level++)
        {
            block = level % 2 == 0 ? new NumberedPoint { Label = new("1.", PointStyle.Arabic, [1]), Blocks = [block] } : new Turn { Speaker = "A", Blocks = [block] };
        }

        var text = HtmlOutput.Page(new() { Blocks = [block] });

        text.Should().Contain("<p>the end</p>");
        text.Split("<ol").Length.Should().BeLessThan(100);
    }

    [Fact]
    public void Direction_is_kept_where_text_is_written_from_right_to_left()
    {
        var page = HtmlOutput.Page(new() { Record = new() { Title = "שלום", Authors = ["a سلام b"] }, Blocks = [new Paragraph { Text = "سلام" }, new Paragraph { Text = "\u202Eabc" }] });

        page.Should().Contain("<h1 dir=\"auto\">").And.Contain("<bdi>a سلام b</bdi>").And.Contain("<p dir=\"auto\">سلام</p>").And.Contain("<p>\\u202Eabc</p>");
    }

    // Without white space and the controls that .NET takes for it, which GetText trims.
    private static string Letters(string text) => string.Concat(HtmlOutput.Words(text)).Replace("\\u0085", "").Replace("\u240b", "").Replace("\u240c", "");

    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("\0\u001b\u007f", "\u2400\u241b\u2421")]
    [InlineData("\u0085\u200f", "\\u0085\\u200F")]
    [InlineData("\U000E0041", "\\U000E0041")]
    [InlineData("\U0001FFFE", "\ufffd")]
    [InlineData("<&>\"'", "&lt;&amp;&gt;\"'")]
    [InlineData("Ж…\U0001F600", "Ж…\U0001F600")]
    public void Characters_are_shown_or_replaced(string text, string shown)
    {
        using var writer = new StringWriter();
        using (var html = new HtmlMarkup(writer))
        {
            html.Start("p").Text(text).End().Flush();
        }

        writer.ToString().Should().Be($"<p>{shown}</p>");
    }
}
