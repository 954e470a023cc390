using System.Text.RegularExpressions;
using Archive.Memoranda.Export;
using Archive.Memoranda.Export.References;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export;

/// <summary>What Zotero's fields hold of a memorandum after an import of its RIS.</summary>
public sealed class ZoteroRisTests
{
    public static TheoryData<string> Documents => [.. ExportDocuments.Parsed.Select(document => document.Name)];

    [Fact]
    public void The_download_fills_every_field()
    {
        var item = ItemOf(MemorandumParser.Parse(Seed.Download).Memorandum);

        item.Type.Should().Be("MANSCPT");
        item.Creators.Should().Equal("author: Roshchin | N. V.", "translator: Wolff | David");
        item.Fields.Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["title"] = "From the Diary of N.V. Roshchin, Memorandum of Conversation with Prime Minister Zhou Enlai on 10 November 1949",
            ["date"] = "1949-11-10",
            ["manuscriptType"] = "Memorandum of conversation",
            ["abstractNote"] = "Conversation between Soviet Ambassador Roshchin and Chinese Premier Zhou Enlai. Zhou Enlai speaks on behalf of Mao Zedong, expressing the Chairman's desire to make a visit to Moscow.",
            ["place"] = "Moscow",
            ["archive"] = "AVPRF",
            ["archiveLocation"] = "f. 0100, op. 42, por. 19, pap. 288, ll. 81-85",
            ["libraryCatalog"] = "Wilson Center Digital Archive",
            ["language"] = "en",
            ["url"] = "https://wilson-center-digital-archive.dvincitest.com/document/117886",
        });
        item.Notes.Should().Equal("Original language: Russian; Written: 1 December 1949; Classification: Top Secret");
        item.Tags.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_part_is_in_its_field_and_in_no_other(string name)
    {
        var memorandum = ExportDocuments.Parsed.First(document => document.Name == name).Memorandum;
        var (record, citation) = (memorandum.Record, memorandum.Citation);
        var item = ItemOf(memorandum);

        item["title"].Should().Be(PlainValue.Of(Regex.Replace(memorandum.Title ?? memorandum.Header?.Heading ?? "", memorandum.Footnotes.IsEmpty ? "$^" : @" *\[[0-9]\]$", "", RegexOptions.NonBacktracking)));
        item["abstractNote"].Should().Be(PlainValue.Of(record.Summary));
        item["libraryCatalog"].Should().Be(citation?.Publisher ?? (memorandum.Layout == DocumentLayout.Body ? null : "Wilson Center Digital Archive"));
        item["url"].Should().Be(citation?.Url);
        item["date"].Should().Be(DayOf(record.Date, citation?.Date, memorandum.Header?.Date));
        Words(item.Creators.Where(creator => creator.StartsWith("translator: ", StringComparison.Ordinal)).Select(creator => creator["translator: ".Length..]))
            .Should().BeEquivalentTo(Words((citation?.Contributions ?? default).Where(person => person.Role == ContributorRole.Translator).Select(person => person.Name)));
        item.Tags.Should().BeEquivalentTo(record.Topics.Concat(record.Places).Concat(record.People).Select(subject => PlainValue.Of(subject)!.Replace(';', ',')).Distinct());
        item.Notes.Should().HaveCountLessThanOrEqualTo(1);
        HasPlace(item, citation);
        foreach (var translator in (citation?.Contributions ?? default).Where(person => person.Role == ContributorRole.Translator))
        {
            string.Concat(item["archive"], item["archiveLocation"], item["place"]).Should().NotContain(translator.Name);
        }
    }

    [Fact]
    public void No_text_makes_an_item_of_its_own()
    {
        var memoranda = HostileMemoranda.Sample(1000).ToList();

        var items = ZoteroItem.Read(Ris(memoranda));

        items.Should().HaveCount(memoranda.Count);
        items.Should().OnlyContain(item => item.Type == "MANSCPT" && item.Fields.Values.Concat(item.Creators).All(value => !value.Contains('\n')));
    }

    [Fact]
    public void A_subject_stays_one_tag()
    {
        ItemOf(new() { Record = new() { Topics = ["Korea, North"] } }).Tags.Should().Equal("Korea - North");
        ItemOf(new() { Record = new() { Topics = ["Korea, North", "Rice; wheat"], Places = ["Korea, North"] } }).Tags.Should().Equal("Korea, North", "Rice, wheat");
    }

    [Fact]
    public void No_note_is_taken_for_a_field_of_another_program()
    {
        var full = Some.Memorandum() with { Record = Some.Record() with { Authors = [] } };
        foreach (var memorandum in ExportDocuments.Parsed.Select(document => document.Memorandum).Append(full))
        {
            foreach (var note in ItemOf(memorandum).Notes)
            {
                ZoteroItem.KeysOfProCite.Should().NotContain(key => note.StartsWith(key + ":", StringComparison.Ordinal), note);
            }
        }
    }

    private static void HasPlace(ZoteroItem item, Citation? citation)
    {
        var source = citation is { Sources: { IsEmpty: false } sources } ? sources.FirstOrDefault(source => source.Repository is not null) ?? sources[0] : null;
        foreach (var unit in source?.Locator ?? default)
        {
            item["archiveLocation"].Should().Contain(unit.Value);
        }

        if (source?.Repository is { } repository)
        {
            var known = KnownArchive.Find(repository.Abbreviation) ?? KnownArchive.Find(repository.Text) ?? KnownArchive.Find(repository.Name);
            item["archive"].Should().Be(known?.Abbreviation ?? repository.Abbreviation ?? repository.Name);
            (item["archiveLocation"] ?? "").Should().NotContain(repository.Text);
            item["place"].Should().Be(known?.Place ?? item["place"]);
        }
    }

    // The first of the dates, but a day in it where that is known.
    private static string? DayOf(params ArchiveDate?[] dates)
    {
        var first = dates.FirstOrDefault(date => date is not null);
        var best = dates.FirstOrDefault(date => date is { Precision: DatePrecision.Day } day && first is { } whole && whole.Start <= day.Start && day.End <= whole.End) ?? first;
        return best?.Precision switch
        {
            null => null,
            DatePrecision.Year => best.Value.Start.ToString("yyyy", null),
            DatePrecision.Month => best.Value.Start.ToString("yyyy-MM", null),
            _ => best.Value.Start.ToString("yyyy-MM-dd", null),
        };
    }

    private static IEnumerable<string> Words(IEnumerable<string> names) =>
        names.SelectMany(name => name.Split([' ', ',', '.', '|'], StringSplitOptions.RemoveEmptyEntries)).Distinct();

    private static ZoteroItem ItemOf(Memorandum memorandum) => ZoteroItem.Read(Ris([memorandum])).Single();

    private static string Ris(IEnumerable<Memorandum> memoranda)
    {
        using var writer = new StringWriter();
        RisWriter.Write(memoranda, writer);
        return writer.ToString();
    }
}
