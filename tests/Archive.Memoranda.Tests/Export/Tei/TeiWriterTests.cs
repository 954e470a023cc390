using System.Text;
using System.Xml.Linq;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Tei;

public sealed class TeiWriterTests
{
    private static readonly XNamespace Ns = TeiOutput.Space;

    public static TheoryData<EditorialKind, string, string> Marks => new()
    {
        { EditorialKind.Omission, "Contains a report", """[<gap resp="#w" reason="editorial"><desc>Contains a report</desc></gap>]""" },
        { EditorialKind.Omission, "Two pages follow", """[<gap resp="#w" reason="editorial" unit="page" quantity="2"><desc>Two pages follow</desc></gap>]""" },
        { EditorialKind.Omission, "…", """[<ellipsis resp="#w"><metamark function="ellipsis">…</metamark></ellipsis>]""" },
        { EditorialKind.Omission, ". . .", """[<ellipsis resp="#w"><metamark function="ellipsis">. . .</metamark></ellipsis>]""" },
        { EditorialKind.Unreadable, "illegible signature", """[<gap resp="#w" reason="illegible"><desc>illegible signature</desc></gap>]""" },
        { EditorialKind.Unreadable, "one word missing", """[<gap resp="#w" reason="lost" unit="word" quantity="1"><desc>one word missing</desc></gap>]""" },
        { EditorialKind.Unreadable, "one line redacted", """[<gap resp="#w" reason="redacted" unit="line" quantity="1"><desc>one line redacted</desc></gap>]""" },
        { EditorialKind.Unreadable, "12 lines illegible", """[<gap resp="#w" reason="illegible" unit="line" quantity="12"><desc>12 lines illegible</desc></gap>]""" },
        { EditorialKind.Unreadable, "several lines illegible", """[<gap resp="#w" reason="illegible"><desc>several lines illegible</desc></gap>]""" },
        { EditorialKind.Uncertain, "my?", """[<unclear resp="#w">my?</unclear>]""" },
        { EditorialKind.Supplied, "munist", """[<supplied resp="#w" reason="omitted-in-original">munist</supplied>]""" },
        { EditorialKind.Gloss, "Stalin", """[<note resp="#w" type="gloss" place="inline">Stalin</note>]""" },
        { EditorialKind.Original, "shum", """[<note resp="#w" type="original" place="inline"><foreign xml:lang="ru-Latn">shum</foreign></note>]""" },
        { EditorialKind.Original, "шум", """[<note resp="#w" type="original" place="inline"><foreign xml:lang="ru">шум</foreign></note>]""" },
        { EditorialKind.Physical, "seal", """[<note resp="#w" type="physical" place="inline">seal</note>]""" },
        { EditorialKind.Commentary, "emphasis in the original", """[<note resp="#w" type="commentary" place="inline">emphasis in the original</note>]""" },
        { EditorialKind.Mark, "1", """[<ref resp="#w" type="footnote" target="#n">1</ref>]""" },
        { EditorialKind.Mark, "2", """[<ref resp="#w" type="footnote">2</ref>]""" },
    };

    public static TheoryData<EditorialKind, string, string, string> Doubts => new()
    {
        { EditorialKind.Correction, "the ton ", "sic", """the <sic>ton</sic> [<note>sic</note>]""" },
        { EditorialKind.Correction, "the ton ", "sic, probably \"town\"", """the <sic>ton</sic> [<note>sic, probably "<corr cert="medium">town</corr>"</note>]""" },
        { EditorialKind.Correction, "at Yenaan ", "sic, should be Yenan", """at <sic>Yenaan</sic> [<note>sic, should be <corr>Yenan</corr></note>]""" },
        { EditorialKind.Correction, "in \"1959,\" ", "sic; ed. note: perhaps 1949?", """in "<sic>1959</sic>," [<note>sic; ed. note: perhaps <corr cert="low">1949</corr>?</note>]""" },
        { EditorialKind.Correction, "the town", "sic; should be in the plural", """the <sic>town</sic>[<note>sic; should be in the plural</note>]""" },
        { EditorialKind.Correction, "", "sic", """[<note>sic</note>]""" },
        { EditorialKind.Correction, " - ", "sic", """ - [<note>sic</note>]""" },
        { EditorialKind.Uncertain, "of Pak ", "?", """of <unclear>Pak</unclear> [<note>?</note>]""" },
        { EditorialKind.Uncertain, "of Pak ", "my?", """of Pak [<unclear>my?</unclear>]""" },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void The_word_that_a_mark_doubts_is_an_element_too(EditorialKind kind, string before, string text, string expected)
    {
        var mark = new EditorialMark { Kind = kind, Text = text };
        var memorandum = new Memorandum
        {
            Header = new() { Heading = $"{before}[{text}]" },
            Editorial = [mark, mark],
            Blocks = [new Paragraph { Text = $"{before}[{text}]", Runs = [new TextRun { Text = before }, new MarkRun { Text = $"[{text}]", Mark = mark }] }],
        };
        var xml = TeiOutput.Write(memorandum).Replace(" resp=\"#memorandum.marks\"", "", StringComparison.Ordinal);
        foreach (var type in (string[])["correction", "uncertain"])
        {
            xml = xml.Replace($"<note type=\"{type}\" place=\"inline\">", "<note>", StringComparison.Ordinal);
        }

        xml = xml.Replace("<sic cert=\"low\">", "<sic>", StringComparison.Ordinal).Replace("<unclear cert=\"low\">", "<unclear>", StringComparison.Ordinal);
        xml.Should().Contain($"<p>{expected}</p>").And.Contain($"<head>{expected}</head>");
        TeiWriter.LossesOf(memorandum).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Marks))]
    public void A_mark_is_an_element_of_its_kind_between_its_brackets(EditorialKind kind, string text, string expected)
    {
        var xml = TeiOutput.Write(Marked(new() { Kind = kind, Text = text }));

        xml.Replace("#wcda-7.translator", "#w", StringComparison.Ordinal).Replace("#wcda-7.note-0-1", "#n", StringComparison.Ordinal).Should().Contain($"<p>a {expected} b</p>");
    }

    [Fact]
    public void A_guess_is_of_low_certainty() =>
        TeiOutput.Write(Marked(new() { Kind = EditorialKind.Gloss, Text = "Stalin", IsGuess = true })).Should().Contain("""<note resp="#wcda-7.translator" cert="low" type="gloss" """);

    [Fact]
    public void Without_a_translator_a_mark_is_somebodys_who_is_not_named()
    {
        var root = TeiOutput.WriteAndRead(Marked(new() { Kind = EditorialKind.Gloss, Text = "Stalin" }) with { Citation = null });

        root.Descendants(Ns + "respStmt").Single(statement => (string?)statement.Attribute(XNamespace.Xml + "id") == "memorandum.marks").Element(Ns + "name")!.Value.Should().Be("not named");
        root.Descendants(Ns + "note").First(note => (string?)note.Attribute("type") == "gloss").Attribute("resp")!.Value.Should().Be("#memorandum.marks");
    }

    [Fact]
    public void The_download_seed_has_its_parts_in_their_places()
    {
        var root = TeiOutput.WriteAndRead(MemorandumParser.Parse(Seed.Download).Memorandum);
        var identifier = root.Descendants(Ns + "msIdentifier").Single();

        root.Attribute(XNamespace.Xml + "id")!.Value.Should().Be("wcda-117886");
        identifier.Element(Ns + "country")!.Value.Should().Be("Russia");
        identifier.Element(Ns + "settlement")!.Value.Should().Be("Moscow");
        identifier.Element(Ns + "repository")!.Attribute("key")!.Value.Should().Be("AVPRF");
        identifier.Element(Ns + "repository")!.Value.Should().Be("Archive of Foreign Policy of the Russian Federation");
        identifier.Element(Ns + "idno")!.Value.Should().Be("f. 0100, op. 42, por. 19, pap. 288, ll. 81-85");
        identifier.Element(Ns + "idno")!.Elements().Select(unit => $"{unit.Attribute("type")!.Value} {unit.Value}")
            .Should().Equal("fond 0100", "opis 42", "poriadok 19", "papka 288", "listy 81-85");
        identifier.Element(Ns + "altIdentifier")!.Element(Ns + "idno")!.Value.Should().StartWith("AVPRF, f. 0100");
        root.Descendants(Ns + "locus").Single().Attributes().Select(attribute => attribute.Value).Should().Equal("81", "85");
        root.Descendants(Ns + "respStmt").First().Value.Should().Be("translatorDavid Wolff");
        root.Descendants(Ns + "classCode").Single().Value.Should().Be("Memorandum of conversation");
        root.Descendants(Ns + "creation").Single().Elements().Select(date => $"{date.Attribute("type")!.Value} {date.Attribute("when")!.Value}").Should().Equal("written 1949-12-01", "conversation 1949-11-10");
        root.Descendants(Ns + "gap").Should().HaveCount(2).And.OnlyContain(gap => (string?)gap.Attribute("resp") == "#wcda-117886.translator");
        root.Descendants(Ns + "label").Should().Contain(label => label.Value == "3, 4." && (string?)label.Attribute("n") == "3 4");
    }

    [Fact]
    public void A_label_stands_beside_its_item()
    {
        var list = TeiOutput.WriteAndRead(Some.Memorandum()).Descendants(Ns + "list").First();

        list.Elements().Take(2).Select(element => $"{element.Name.LocalName} {element.Attribute("n")?.Value}").Should().Equal("label 3 4", "item 3 4");
    }

    [Fact]
    public void A_mark_of_the_head_has_its_element()
    {
        var mark = new EditorialMark { Kind = EditorialKind.Unreadable, Text = "illegible" };
        var memorandum = new Memorandum { Header = new() { Heading = "Record [illegible] of a talk" }, Editorial = [mark] };

        TeiOutput.WriteAndRead(memorandum).Descendants(Ns + "head").Single().Element(Ns + "gap")!.Value.Should().Be("illegible");
        TeiWriter.LossesOf(memorandum).Should().BeEmpty();
    }

    [Fact]
    public void Losses_name_what_is_not_written()
    {
        var memorandum = new Memorandum { Editorial = [new() { Kind = EditorialKind.Gloss, Text = "Stalin" }], Diagnostics = [Some.Diagnostic()] };

        TeiWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Equal("editorial[0]", "diagnostics[0]");
    }

    [Fact]
    public void A_mark_that_no_text_holds_stands_behind_the_document()
    {
        EditorialMark[] marks = [new() { Kind = EditorialKind.Physical, Text = "stamp: Received" }, new() { Kind = EditorialKind.Gloss, Text = "Stalin" }, new() { Kind = EditorialKind.Gloss, Text = "Stalin" }];
        var memorandum = new Memorandum { Header = new() { Diarist = "Filippov [Stalin]" }, Editorial = [.. marks] };

        var root = TeiOutput.WriteAndRead(memorandum);
        root.Descendants(Ns + "persName").First(name => name.Attribute("type") is not null).Element(Ns + "note")!.Value.Should().Be("Stalin");
        root.Descendants(Ns + "ab").Select(mark => mark.Value).Should().Equal("[stamp: Received]", "[Stalin]");
        TeiWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Equal("editorial[0]", "editorial[2]");
    }

    [Fact]
    public void What_is_written_otherwise_than_it_is_is_a_loss()
    {
        var memorandum = new Memorandum
        {
            Header = new() { Date = new("6.V.51", new(1951, 5, 6), new(1951, 5, 6), DatePrecision.Day, DateGuess.Century) },
            Record = new() { Date = new("-5", new(-5, 1, 1), new(-5, 12, 31), DatePrecision.Year) },
            Enclosures = [new() { Blocks = [Some.Paragraph("x"), new Turn { Speaker = "A", Blocks = [new Paragraph { Text = "a\0b", Runs = [new TextRun { Text = "c" }] }] }] }],
        };

        TeiWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Equal("record/date", "header/date", "enclosures[0]/body/blocks[2]", "text");
    }

    [Theory]
    [InlineData("Ciphered Telegram", true)]
    [InlineData("Letter", true)]
    [InlineData("Memorandum of Conversation", false)]
    public void A_letter_says_who_sent_it_to_whom(string type, bool isOne)
    {
        var memorandum = new Memorandum { Record = new() { Type = type, Date = Some.Date() }, Header = new() { Addressees = ["Comrade Vyshinskii"] }, Signatures = [Some.Signature()] };

        var actions = TeiOutput.WriteAndRead(memorandum).Descendants(Ns + "correspAction").Select(action => $"{action.Attribute("type")!.Value} {action.Value}");
        actions.Should().Equal(isOne ? ["sent N. Roshchin6.V.51", "received Comrade Vyshinskii"] : []);
    }

    [Fact]
    public void Who_speaks_is_one_of_the_people()
    {
        var root = TeiOutput.WriteAndRead(new Memorandum { Blocks = [Some.Turn(), Some.Turn()], Signatures = [new() { Name = Some.Turn().Speaker }] });

        var person = root.Descendants(Ns + "person").Single();
        person.Attribute("role")!.Value.Should().Be("speaker signatory");
        root.Descendants(Ns + "sp").Select(speech => speech.Attribute("who")!.Value).Should().Equal(Enumerable.Repeat("#" + person.Attribute(XNamespace.Xml + "id")!.Value, 2));
    }

    [Fact]
    public void A_source_of_no_known_archive_says_so()
    {
        var memorandum = new Memorandum { Citation = new() { Text = "f. 1", Sources = [new() { Text = "f. 1", Locator = [new() { Unit = LocatorUnitKind.Fond, Label = "f.", Value = "1" }] }] } };

        var repository = TeiOutput.WriteAndRead(memorandum).Descendants(Ns + "repository").Single();
        (repository.Value, repository.Attribute("cert")!.Value).Should().Be(("not named", "unknown"));
    }

    [Theory]
    [InlineData(DatePrecision.Day, "1951-05-06", "1951-05-06", "when=\"1951-05-06\"")]
    [InlineData(DatePrecision.Month, "1951-05-01", "1951-05-31", "when=\"1951-05\"")]
    [InlineData(DatePrecision.Year, "1951-01-01", "1951-12-31", "when=\"1951\"")]
    [InlineData(DatePrecision.Range, "1951-05-06", "1951-06-07", "notBefore=\"1951-05-06\" notAfter=\"1951-06-07\"")]
    public void A_date_says_the_days_that_it_stands_for(DatePrecision precision, string start, string end, string expected)
    {
        var date = new ArchiveDate("x", NodaTime.Text.LocalDatePattern.Iso.Parse(start).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(end).Value, precision);

        TeiOutput.Write(new Memorandum { Header = new() { Date = date } }).Should().Contain($"<dateline><date {expected}>x</date></dateline>");
    }

    [Fact]
    public void Ids_are_unique_and_own_the_ids_below_them()
    {
        string[] numbers = ["1", "1", "1-2", "1.translator", "1.translator.x", "a.b", "a", "", "é", ".", "-"];
        var root = TeiOutput.Read(TeiOutput.Write(numbers.Select(number => new Memorandum { Record = new() { RecordId = number }, Source = "folder/" + number })));

        var ids = root.Elements(Ns + "TEI").Select(document => document.Attribute(XNamespace.Xml + "id")!.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        ids.Should().NotContain(id => ids.Any(other => id.StartsWith(other + ".", StringComparison.Ordinal)));
        ids.Take(3).Should().Equal("wcda-1", "wcda-1-2", "wcda-1-2-2");
    }

    [Fact]
    public void The_same_memorandum_is_the_same_bytes() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var text = TeiOutput.Write(memorandum);
        using var stream = new MemoryStream();
        TeiWriter.Write(memorandum, stream);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(text);
        if (memorandum.Enclosures.IsEmpty)
        {
            TeiOutput.Write(memorandum.WithoutSpans()).Should().Be(text, "places are nothing to TEI");
        }

        text.Should().StartWith("<?xml").And.NotContain("\r");
    }).Check(Repeatable.Config);

    [Fact]
    public void A_culture_changes_nothing()
    {
        var expected = TeiOutput.Write(Some.Memorandum());

        UseCulture.Each(() => TeiOutput.Write(Some.Memorandum()).Should().Be(expected));
    }

    [Fact]
    public void Points_in_points_of_any_depth_are_written()
    {
        Block block = Some.Paragraph("deepest");
        for (var depth = 0; depth < 50_000; depth++)
        {
            block = depth % 2 == 0 ? new NumberedPoint { Label = Some.Label(), Blocks = [block] } : new Turn { Speaker = "A", Blocks = [block] };
        }

        TeiOutput.Write(new Memorandum { Blocks = [block] }).Should().Contain("deepest");
    }

    [Fact]
    public void Memoranda_are_written_as_they_come()
    {
        using var writer = new StringWriter();
        var written = 0;
        TeiWriter.Write(Enumerable.Range(0, 100).Select(_ => Counted()), writer);

        Memorandum Counted()
        {
            writer.GetStringBuilder().Length.Should().BeGreaterThanOrEqualTo((written++ * 3000) - 20_000, "a buffer is all that waits");
            return Some.Memorandum();
        }
    }

    [Fact]
    public void Bad_arguments_are_named()
    {
        var memorandum = new Memorandum();
        FluentActions.Invoking(() => TeiWriter.Write((Memorandum)null!, TextWriter.Null)).Should().Throw<ArgumentNullException>().WithParameterName("memorandum");
        FluentActions.Invoking(() => TeiWriter.Write(memorandum, (TextWriter)null!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => TeiWriter.Write(memorandum, (Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => TeiWriter.Write((Memorandum[])[], TextWriter.Null)).Should().Throw<ArgumentException>().WithParameterName("memoranda");
        FluentActions.Invoking(() => TeiWriter.Write(memorandum, TextWriter.Null, new() { CorpusTitle = null! })).Should().Throw<ArgumentException>().WithMessage("*CorpusTitle*");
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hant", true)]
    [InlineData("sr-Latn-RS", true)]
    [InlineData("", false)]
    [InlineData("en-", false)]
    [InlineData("English language", false)]
    [InlineData("123", false)]
    public void A_language_is_a_tag(string tag, bool isOne)
    {
        var write = () => TeiOutput.WriteAndRead(new(), new() { TextLanguage = tag }).Element(Ns + "text")!.Attribute(XNamespace.Xml + "lang")!.Value;
        if (isOne)
        {
            write().Should().Be(tag);
        }
        else
        {
            write.Should().Throw<ArgumentException>().WithMessage("*TextLanguage*");
        }
    }

    private static Memorandum Marked(EditorialMark mark) => new()
    {
        Record = new() { OriginalLanguages = ["Russian"] },
        Citation = new() { Text = "x", RecordId = "7", Contributions = [new() { Name = "David Wolff" }] },
        Blocks = [new Paragraph { Text = $"a [{mark.Text}] b", Runs = [new TextRun { Text = "a " }, new MarkRun { Text = $"[{mark.Text}]", Mark = mark }, new TextRun { Text = " b" }] }],
        Footnotes = [new() { Mark = "1", Text = "A note." }],
    };
}
