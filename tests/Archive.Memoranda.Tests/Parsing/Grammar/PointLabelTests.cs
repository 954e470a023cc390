using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

public sealed class PointLabelTests
{
    [Theory]
    [InlineData("1.", PointStyle.Arabic, 1)]
    [InlineData("1)", PointStyle.Arabic, 1)]
    [InlineData("(1)", PointStyle.Arabic, 1)]
    [InlineData("(12)", PointStyle.Arabic, 12)]
    [InlineData("72.", PointStyle.Arabic, 72)]
    [InlineData("007.", PointStyle.Arabic, 7)]
    [InlineData("1．", PointStyle.Arabic, 1)]
    [InlineData("3, 4.", PointStyle.Arabic, 3, 4)]
    [InlineData("3,4.", PointStyle.Arabic, 3, 4)]
    [InlineData("3, 4, 7)", PointStyle.Arabic, 3, 4, 7)]
    [InlineData("3-5.", PointStyle.Arabic, 3, 4, 5)]
    [InlineData("3–5.", PointStyle.Arabic, 3, 4, 5)]
    [InlineData("I.", PointStyle.Roman, 1)]
    [InlineData("IV.", PointStyle.Roman, 4)]
    [InlineData("XIV)", PointStyle.Roman, 14)]
    [InlineData("XL.", PointStyle.Roman, 40)]
    [InlineData("iv)", PointStyle.Roman, 4)]
    [InlineData("(i)", PointStyle.Roman, 1)]
    [InlineData("(viii)", PointStyle.Roman, 8)]
    [InlineData("II", PointStyle.Roman, 2)]
    [InlineData("a)", PointStyle.Letter, 1)]
    [InlineData("a.", PointStyle.Letter, 1)]
    [InlineData("(A)", PointStyle.Letter, 1)]
    [InlineData("B", PointStyle.Letter, 2)]
    [InlineData("C.", PointStyle.Letter, 3)]
    [InlineData("D)", PointStyle.Letter, 4)]
    [InlineData("(z)", PointStyle.Letter, 26)]
    public void A_label_is_read_with_its_style_and_numbers(string text, PointStyle style, params int[] numbers)
    {
        var label = PointLabel.Parse(text);

        label.Text.Should().Be(text);
        label.Style.Should().Be(style);
        label.Numbers.ToArray().Should().Equal(numbers);
        SmallValue.ShouldReadBack(label);
    }

    [Fact]
    public void A_number_with_a_stop_is_a_label_however_great_it_is()
    {
        for (var number = 1; number < 1100; number++)
        {
            var label = PointLabel.Parse($"{number}.");

            label.Text.Should().Be($"{number}.");
            label.Style.Should().Be(PointStyle.Arabic);
            label.Numbers.ToArray().Should().Equal(number);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1")]
    [InlineData("3, 4")]
    [InlineData("1.1")]
    [InlineData("1.1.")]
    [InlineData("12345.")]
    [InlineData("§ 1")]
    [InlineData("(1")]
    [InlineData("(1.")]
    [InlineData("(1)(2)")]
    [InlineData("a")]
    [InlineData("ab)")]
    [InlineData("AB.")]
    [InlineData("IIII.")]
    [InlineData("VX.")]
    [InlineData("IC.")]
    [InlineData("iV.")]
    [InlineData(".")]
    [InlineData(")")]
    [InlineData("()")]
    [InlineData("-")]
    [InlineData("•")]
    [InlineData("é)")]
    [InlineData("Firstly,")]
    [InlineData("10.1.1949")]
    [InlineData("i.e.")]
    [InlineData("1. Text")]
    [InlineData("3, .")]
    public void What_is_no_label_is_not_read_as_one(string text)
    {
        PointLabel.TryParse(text, null, out var label).Should().BeFalse();
        label.Should().Be(default(PointLabel));
    }

    [Fact]
    public void A_wild_range_is_kept_as_its_two_ends() => PointLabel.Parse("1-900.").Numbers.Should().Equal(1, 900);

    [Fact]
    public void Labels_are_equal_when_their_texts_are()
    {
        PointLabel.Parse("3, 4.").Should().Be(PointLabel.Parse(" 3,  4. "));
        PointLabel.Parse("1.").Should().NotBe(PointLabel.Parse("1)"));
        default(PointLabel).Text.Should().BeEmpty();
    }

    [Fact]
    public void Any_label_reads_back()
    {
        var numbers = Gen.Choose(0, 9999).Select(number => number.ToString());
        var core = Gen.OneOf(
            numbers,
            Gen.Zip(numbers, numbers, (first, second) => $"{first}, {second}"),
            Gen.Zip(numbers, numbers, (first, second) => $"{first}-{second}"),
            Gen.Choose('a', 'z').Select(letter => ((char)letter).ToString()),
            Gen.Choose('A', 'Z').Select(letter => ((char)letter).ToString()),
            Gen.Elements("II", "III", "IV", "VI", "IX", "XI", "XIX", "XXXVIII", "ii", "iv", "xvii"));
        var frame = Gen.Elements("{0}.", "{0})", "({0})", "{0}．");

        Prop.ForAll(Gen.Zip(core, frame, (text, around) => string.Format(around, text)).ToArbitrary(), text =>
        {
            var label = PointLabel.Parse(text);
            label.Text.Should().Be(text);
            label.Numbers.Count.Should().BeGreaterThan(0);
            SmallValue.ShouldReadBack(label);
        })
        .Check(Repeatable.Config.WithMaxTest(400));
    }

    [Fact]
    public void Whatever_is_read_as_a_label_reads_back() =>
        Prop.ForAll(Gen.Elements("1", "9", "I", "V", "a", "C", "m", "(", ")", ".", ",", "-", "–", " ", "\u00A0", "\n", "．", "[", "é").ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            if (PointLabel.TryParse(text, null, out var label))
            {
                label.Numbers.Count.Should().BeGreaterThan(0);
                SmallValue.ShouldReadBack(label);
            }
        })
        .Check(Repeatable.Config.WithMaxTest(3000));
}
