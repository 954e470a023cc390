using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

public sealed class LocatorUnitTests
{
    private static readonly string?[] Labels =
    [
        null, "f.", "F.", "fond", "Fond", "fond (f.)", "op.", "Op.", "O.", "opis", "opis (op.)", "d.", "D.", "delo", "pap.", "papka", "p.", "P.", "pp.", "por.", "l.", "ll.", "Ll.", "listy (ll.)", "Bl.",
        "doboz", "tétel", "Box", "Cx", "folder", "File", "File No.", "RG", "Record Group", "vol.", "dok.", "rolik", "NAID:", "ф.", "unheard-of", "no label at all",
    ];

    private static readonly string[] Values =
    [
        "1", "0100", "059a", "5a", "81-85", "139, 145", "2-2ob", "0078", "1946", "1898 g.", "12 ch. 2", "02/1", "F-67", "A'0392 (Microfilm)", "B 136/59748", "XIX-J-1-j Korea", "5/a", "004076/ 1955",
        "A/PV.751", "DV Z12 T404 W17", "f. 1", "p. 3", "4. doboz", "[papka] 3", "[x]", "not given", "“600.(24h)”", ".", "-", "x.", "1.", "1;", "Ключ", "毛",
    ];

    [Theory]
    [InlineData("f. 0100", LocatorUnitKind.Fond, "f.", "0100")]
    [InlineData("f.1", LocatorUnitKind.Fond, "f.", "1")]
    [InlineData("F. 39", LocatorUnitKind.Fond, "F.", "39")]
    [InlineData("Fond 059a", LocatorUnitKind.Fond, "Fond", "059a")]
    [InlineData("fond (f.) 45", LocatorUnitKind.Fond, "fond (f.)", "45")]
    [InlineData("ф. 17", LocatorUnitKind.Fond, "ф.", "17")]
    [InlineData("op. 42", LocatorUnitKind.Opis, "op.", "42")]
    [InlineData("opis (op.) 1", LocatorUnitKind.Opis, "opis (op.)", "1")]
    [InlineData("O. 5a", LocatorUnitKind.Opis, "O.", "5a")]
    [InlineData("d. 31", LocatorUnitKind.Delo, "d.", "31")]
    [InlineData("Delo 410", LocatorUnitKind.Delo, "Delo", "410")]
    [InlineData("d. 12 ch. 2", LocatorUnitKind.Delo, "d.", "12 ch. 2")]
    [InlineData("d. 12 chast' 2", LocatorUnitKind.Delo, "d.", "12 chast' 2")]
    [InlineData("pap. 288", LocatorUnitKind.Papka, "pap.", "288")]
    [InlineData("papka 248", LocatorUnitKind.Papka, "papka", "248")]
    [InlineData("por. 19", LocatorUnitKind.Por, "por.", "19")]
    [InlineData("l. 78", LocatorUnitKind.List, "l.", "78")]
    [InlineData("Ll. 119", LocatorUnitKind.List, "Ll.", "119")]
    [InlineData("listy (ll.) 9-17", LocatorUnitKind.List, "listy (ll.)", "9-17")]
    [InlineData("Bl. 8", LocatorUnitKind.List, "Bl.", "8")]
    [InlineData("fol. 1r", LocatorUnitKind.List, "fol.", "1r")]
    [InlineData("4. doboz", LocatorUnitKind.Box, "doboz", "4")]
    [InlineData("Box 8", LocatorUnitKind.Box, "Box", "8")]
    [InlineData("Cx 324", LocatorUnitKind.Box, "Cx", "324")]
    [InlineData("folder F-67", LocatorUnitKind.Folder, "folder", "F-67")]
    [InlineData("File A'0392 (Microfilm)", LocatorUnitKind.File, "File", "A'0392 (Microfilm)")]
    [InlineData("File No. JNSG", LocatorUnitKind.File, "File No.", "JNSG")]
    [InlineData("RG 59", LocatorUnitKind.Rg, "RG", "59")]
    [InlineData("Record Group 263", LocatorUnitKind.Rg, "Record Group", "263")]
    [InlineData("vol. 21-1", LocatorUnitKind.Volume, "vol.", "21-1")]
    [InlineData("p.16-42", LocatorUnitKind.Page, "p.", "16-42")]
    [InlineData("pp. 11-14", LocatorUnitKind.Page, "pp.", "11-14")]
    [InlineData("dok. 2", LocatorUnitKind.Document, "dok.", "2")]
    [InlineData("1946", LocatorUnitKind.Year, null, "1946")]
    [InlineData("per. 25", LocatorUnitKind.Other, "per.", "25")]
    [InlineData("B 136/59748", LocatorUnitKind.Shelfmark, null, "B 136/59748")]
    [InlineData("XIX-J-1-j Korea", LocatorUnitKind.Shelfmark, null, "XIX-J-1-j Korea")]
    [InlineData("5/a", LocatorUnitKind.Shelfmark, null, "5/a")]
    [InlineData("A/PV.751", LocatorUnitKind.Shelfmark, null, "A/PV.751")]
    public void A_unit_is_read_by_its_label(string text, LocatorUnitKind kind, string? label, string value)
    {
        var unit = LocatorUnit.Parse(text);

        (unit.Unit, unit.Label, unit.Value).Should().Be((kind, label, value));
        SmallValue.ShouldReadBack(unit);
    }

    [Theory]
    [InlineData("ll. 81-85", "81-85")]
    [InlineData("ll. 139, 145", "139;145")]
    [InlineData("ll. 1-3, 5, 7-9ob", "1-3;5;7-9ob")]
    [InlineData("p. 8", "8")]
    [InlineData("d. 81", "")]
    public void The_leaves_of_a_unit_are_read(string text, string ranges) => string.Join(';', LocatorUnit.Parse(text).Ranges).Should().Be(ranges);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void Nothing_is_no_unit(string text) => LocatorUnit.TryParse(text, null, out _).Should().BeFalse();

    [Fact]
    public void A_folder_with_the_label_of_a_page_and_a_shelfmark_like_a_year_say_what_they_are()
    {
        new LocatorUnit { Unit = LocatorUnitKind.Papka, Label = "p.", Value = "253" }.ToString().Should().Be("p. [papka] 253");
        new LocatorUnit { Unit = LocatorUnitKind.Shelfmark, Value = "1946" }.ToString().Should().Be("[shelfmark] 1946");
        new LocatorUnit { Unit = LocatorUnitKind.Year, Value = "1946" }.ToString().Should().Be("1946");
        new LocatorUnit { Unit = LocatorUnitKind.Page, Label = "p.", Value = "253", Ranges = [PageRange.Parse("253")] }.ToString().Should().Be("p. 253");
    }

    [Fact]
    public void Any_unit_reads_back()
    {
        var units = from kind in Gen.Elements(Enum.GetValues<LocatorUnitKind>())
                    from label in Gen.Elements(Labels)
                    from value in Gen.Elements(Values)
                    let ranges = kind is LocatorUnitKind.List or LocatorUnitKind.Page ? PageRangeReader.ReadAll(value) : default
                    select new LocatorUnit { Unit = kind, Label = label, Value = value, Ranges = ranges };

        Prop.ForAll(units.ToArbitrary(), SmallValue.ShouldReadBack).Check(Repeatable.Config.WithMaxTest(5000));
    }

    [Fact]
    public void Whatever_is_read_as_a_unit_reads_back() =>
        Prop.ForAll(Gen.OneOf(Generators.Text, Gen.Elements([.. Values, .. Labels.OfType<string>(), " ", " ", ", "]).ListOf().Select(string.Concat)).ToArbitrary(), text =>
        {
            if (LocatorUnit.TryParse(text, null, out var unit))
            {
                SmallValue.ShouldReadBack(unit);
            }
        })
        .Check(Repeatable.Config.WithMaxTest(3000));
}
