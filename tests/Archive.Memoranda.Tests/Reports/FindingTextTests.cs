using System.Text;

namespace Archive.Memoranda.Tests.Reports;

public sealed class FindingTextTests
{
    [Theory]
    [InlineData("One.\n\tTwo [three.\nFour.", "[three.", "(2,6)", "     Two [three.", "         ^~~~~~~")]
    [InlineData("Zhou [周恩来] said: [no", "[no", "(1,18)", "    Zhou [周恩来] said: [no", "                        ^~~")]
    [InlineData("Zhou [周恩来] said", "恩来", "(1,8)", "    Zhou [周恩来] said", "            ^~~~")]
    [InlineData("a\u202Eb\0[", "[", "(1,5)", "    a<U+202E>b<U+0000>[", "                      ^")]
    [InlineData("a\u001B[31mb\r\nc", "\u001B", "(1,2)", "    a<U+001B>[31mb", "     ^~~~~~~~")]
    [InlineData("e\u0301te\u0301 [x", "[x", "(1,7)", "    e\u0301te\u0301 [x", "        ^~")]
    [InlineData("first [open\nsecond] line", "[open\nsecond]", "(1,7)", "    first [open", "          ^~~~~")]
    [InlineData("mixed\r\nends\n", "\r\n", "(1,6)", "    mixed", "         ^")]
    public void The_caret_stands_under_the_place(string text, string part, string place, string line, string caret)
    {
        var source = new SourceText(text);
        var finding = Reported.At(source, text.IndexOf(part, StringComparison.Ordinal), part.Length);

        FindingText.Of("a.txt", finding, source).Should().Be($"a.txt{place}: warning HOUSE01: Something was found.\n{line}\n{caret}");
    }

    [Fact]
    public void Half_a_character_is_shown_by_its_number()
    {
        var source = new SourceText("\uD800x [");

        FindingText.Of("a.txt", Reported.At(source, 3, 1), source).Should().Be("a.txt(1,4): warning HOUSE01: Something was found.\n    <U+D800>x [\n              ^");
    }

    [Fact]
    public void What_is_missing_has_its_place_at_the_end()
    {
        var source = new SourceText("One.\nTwo");

        FindingText.Of("a.txt", Reported.At(source, 8, 0), source).Should().Be("a.txt(2,4): warning HOUSE01: Something was found.\n    Two\n       ^");
        FindingText.Of("a.txt", Reported.At(new(""), 0, 0), new SourceText("")).Should().EndWith("\n    \n    ^");
    }

    [Fact]
    public void A_finding_without_a_place_or_a_source_is_one_line()
    {
        var error = new Diagnostic { Code = "MEM8101", Severity = Severity.Error, Message = "no such file or folder." };

        FindingText.Of("no/such.txt", error).Should().Be("no/such.txt: error MEM8101: no such file or folder.");
        FindingText.Of(null, error).Should().Be("error MEM8101: no such file or folder.");
        FindingText.Of(null, error with { Severity = Severity.Info, Line = 3, Column = 4 }).Should().Be("(3,4): info MEM8101: no such file or folder.");
    }

    [Fact]
    public void A_name_and_a_message_stay_on_their_line_and_are_obeyed_by_no_terminal()
    {
        var error = new Diagnostic { Code = "A\n", Severity = Severity.Error, Message = "x\r\n\u001B[2J\u202Ey" };

        FindingText.Of("a\nb\u009B.txt", error).Should().Be("a<U+000A>b<U+009B>.txt: error A<U+000A>: x<U+000D><U+000A><U+001B>[2J<U+202E>y");
    }

    [Fact]
    public void Colours_stand_round_the_severity_and_the_caret_alone()
    {
        var source = new SourceText("One two");

        FindingText.Of("a", Reported.At(source, 4, 3), source, isColoured: true)
            .Should().Be("a(1,5): \u001B[33mwarning\u001B[0m HOUSE01: Something was found.\n    One two\n        \u001B[32m^~~\u001B[0m");
    }

    /// <remarks>At every place of lines that are too long to be shown whole, whatever stands round it.</remarks>
    [Fact]
    public void Of_a_long_line_the_part_round_the_place_is_shown()
    {
        string[] pieces = ["The harbour master said", " ", "\t", "[", "]", "\u202E", "\0", "\uD800", "coal,", "\u00AD", "é", "\u200B"];
        var random = new Random(7);
        var line = new StringBuilder();
        while (line.Length < 1500)
        {
            line.Append(pieces[random.Next(pieces.Length)]);
        }

        var source = new SourceText("Before.\n" + line + "\nBehind.");
        for (var start = 8; start < 8 + line.Length; start += 7)
        {
            var shown = FindingText.Of(null, Reported.At(source, start, 2), source).Split('\n');
            var (text, caret) = (shown[1], shown[2]);

            caret.Should().MatchRegex("^ {4,}\\^~*$");
            text.Length.Should().BeLessThanOrEqualTo(4 + 100 + 2);
            caret.Length.Should().BeLessThanOrEqualTo(text.Length);
            (start < 108 || text[4] == '…').Should().BeTrue();
            var there = source.Text[start];
            text[caret.IndexOf('^')..].Should().StartWith(there switch { '\t' => " ", 'é' => "é", >= ' ' and <= '~' => there.ToString(), _ => $"<U+{(int)there:X4}>" });
        }
    }

    [Fact]
    public void A_line_of_marks_that_take_no_room_is_cut()
    {
        var source = new SourceText("a" + new string('\u0301', 1 << 20) + "b");

        FindingText.Of(null, Reported.At(source, 1 << 19, 1), source).Length.Should().BeLessThan(2000);
    }

    [Fact]
    public void A_finding_of_another_text_is_refused()
    {
        var finding = Reported.At(new("A longer text."), 10, 4);

        FluentActions.Invoking(() => FindingText.Of("a", finding, new SourceText("Short."))).Should().Throw<ArgumentException>().WithMessage("*HOUSE01*");
        FluentActions.Invoking(() => FindingText.Of("a", null!)).Should().Throw<ArgumentNullException>();
    }
}
