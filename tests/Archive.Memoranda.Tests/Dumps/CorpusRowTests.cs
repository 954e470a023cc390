using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using Xunit.Abstractions;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>The rows of a real dump of the archive, in both of its forms, against what a careful reader found in their documents.</summary>
public sealed class CorpusRowTests(ITestOutputHelper output)
{
    private const double Least = 0.98;

    [CorpusFact]
    public async Task Both_forms_of_the_dump_give_the_same_documents()
    {
        var (rows, records) = (await ReadDump.FromAsync(PathOf("csv")), await ReadDump.FromAsync(PathOf("db")));

        rows.Should().NotBeEmpty().And.OnlyContain(item => item.Error == null && item.Id != null);
        Documents.ShouldBeTheSame(rows.Select(item => (item.Id!, Documents.Alone(item.Memorandum!))), records.Alone());
        records.Select(item => item.Id).Should().Equal(rows.Select(item => item.Id));
        records.Zip(rows).Should().OnlyContain(pair => pair.First.Fields.OrderBy(field => field.Key).SequenceEqual(pair.Second.Fields.OrderBy(field => field.Key)));
    }

    [CorpusFact]
    public async Task A_row_keeps_every_promise()
    {
        foreach (var item in await ReadDump.FromAsync(PathOf("csv")))
        {
            Invariants.Hold(item.Result!.SourceText.Text);
        }

        using var file = new StreamReader(PathOf("csv"));
        using var csv = new CsvHelper.CsvReader(file, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            Invariants.HoldForRow(DumpColumns.Default.ToRow(name => csv.HeaderRecord!.Contains(name) ? csv.GetField(name) : null));
        }
    }

    [CorpusFact]
    public async Task A_row_says_of_its_record_what_the_archive_does()
    {
        foreach (var item in await ReadDump.FromAsync(PathOf("csv")))
        {
            using var gold = JsonDocument.Parse(Corpus.Read($"gold/{item.Id}.json"));
            using var found = JsonDocument.Parse(MemorandumJson.Serialize(item.Memorandum!));
            var record = found.RootElement.GetProperty("record");
            foreach (var field in gold.RootElement.GetProperty("record").EnumerateObject().Where(field => field.Name is not ("date" or "contents")))
            {
                if (field.Value.ValueKind == JsonValueKind.String)
                {
                    Sealed(Values(record, field.Name).SingleOrDefault() ?? "", field.Value.GetString()!).Should().Be(Sealed(GoldText.Norm(field.Value.GetString()), ""), "{0} has this {1}", item.Id, field.Name);
                }
                else if (field.Value.ValueKind == JsonValueKind.Array)
                {
                    Values(record, field.Name).Should().Equal(field.Value.EnumerateArray().Select(value => GoldText.Norm(value.GetString())), "{0} has these {1}", item.Id, field.Name);
                }
            }
        }
    }

    [CorpusFact]
    public async Task The_document_of_a_row_is_read_as_a_careful_reader_does()
    {
        var (shared, both) = (0, 0);
        foreach (var item in await ReadDump.FromAsync(PathOf("csv")))
        {
            using var gold = JsonDocument.Parse(Corpus.Read($"gold/{item.Id}.json"));
            var expected = GoldFacts.Of(gold.RootElement);
            foreach (var (field, found) in GoldFacts.Of(item.Memorandum!))
            {
                shared += 2 * GoldFacts.Shared(expected[field], found);
                both += expected[field].Count + found.Count;
                if (!expected[field].Order().SequenceEqual(found.Order()))
                {
                    output.WriteLine($"{item.Id} {field}: expected {string.Join(" | ", expected[field].Except(found))}, found {string.Join(" | ", found.Except(expected[field]))}");
                }
            }
        }

        ((double)shared / both).Should().BeGreaterThan(Least);
    }

    private static string PathOf(string form) => Path.Combine(ProjectFolder.Corpus!, "dump", $"wilson_archive.{form}");

    private static List<string> Values(JsonElement record, string name) => !record.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => GoldText.Norm(item.GetString()))]
        : [GoldText.Norm(value.GetString())];

    // A gold value can be the hash of a long text.
    private static string Sealed(string text, string like) =>
#pragma warning disable CA5350 // The gold records use it as a checksum.
        like.StartsWith("sha1:", StringComparison.Ordinal) ? $"sha1:{Convert.ToHexStringLower(SHA1.HashData(Documents.Utf8(text)))}" : text;
#pragma warning restore CA5350
}
