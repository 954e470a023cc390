using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export;

public sealed class MemorandumIdsTests
{
    [Theory]
    [InlineData("117886", null, "wcda-117886")]
    [InlineData(null, "000_24b1dae8800ad39c.txt", "doc-000-24b1dae8800ad39c")]
    [InlineData(null, @"C:\notes\May 1951.v2.txt", "doc-may-1951-v2")]
    [InlineData(" ", "archive.zip/dump/A.ndjson", "doc-a")]
    [InlineData(null, null, "memorandum")]
    [InlineData("...", "...", "memorandum")]
    [InlineData(null, "Ärger über Öl.txt", "doc-arger-uber-ol-5106cdd1")]
    [InlineData("../../etc/passwd", null, "wcda-etc-passwd-3754d6cb")]
    [InlineData(null, "NUL", "doc-nul")]
    [InlineData(null, ".txt", "doc-txt")]
    public void An_id_comes_of_the_archives_number_or_the_sources_name(string? record, string? source, string id) =>
        new MemorandumIds().Take(new() { Record = new() { RecordId = record }, Source = source }).Should().Be(id);

    [Fact]
    public void Names_that_lose_their_letters_stay_apart()
    {
        string[] names = ["беседа.txt", "запись.txt", new('x', 300), new('x', 301)];

        names.Select(name => new MemorandumIds().Take(new() { Source = name })).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Ids_of_one_output_are_names_of_files_keys_and_names_of_xml_and_no_two_are_the_same()
    {
        var ids = new MemorandumIds();
        var taken = HostileMemoranda.Sample(2000).Concat(HostileMemoranda.OfOneValue).Concat([Some.Memorandum(), Some.Memorandum()]).Select(ids.Take).ToList();

        taken.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.Length <= 100 && char.IsAsciiLetterLower(id[0]) && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'));
    }
}
