using System.Text.Json;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export;

public sealed class DocumentIdTests
{
    private const string Id = "wcda-117886-2";

    private static readonly Memorandum Download = MemorandumParser.Parse(Seed.Download).Memorandum;

    private delegate void WriteOne(Memorandum memorandum, TextWriter writer, string? id);

    private delegate void WriteSeveral(IEnumerable<Memorandum> memoranda, TextWriter writer, string? id);

    private static readonly Dictionary<string, (WriteOne One, WriteSeveral Several)> Writers = new()
    {
        ["tei"] = ((one, writer, id) => TeiWriter.Write(one, writer, new() { Id = id }), (all, writer, id) => TeiWriter.Write(all, writer, new() { Id = id })),
        ["csl"] = ((one, writer, id) => CslJsonWriter.Write(one, writer, new() { Id = id }), (all, writer, id) => CslJsonWriter.Write(all, writer, new() { Id = id })),
        ["ris"] = ((one, writer, id) => RisWriter.Write(one, writer, new() { Id = id }), (all, writer, id) => RisWriter.Write(all, writer, new() { Id = id })),
        ["biblatex"] = ((one, writer, id) => BiblatexWriter.Write(one, writer, new() { Id = id }), (all, writer, id) => BiblatexWriter.Write(all, writer, new() { Id = id })),
        ["markdown"] = ((one, writer, id) => MarkdownWriter.Write(one, writer, new() { Id = id }), (all, writer, id) => MarkdownWriter.Write(all, writer, new() { Id = id })),
    };

    public static TheoryData<string> Formats => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_memorandum_that_is_written_alone_has_the_id_that_it_has_among_others(string format)
    {
        var alone = Text(writer => Writers[format].One(Download, writer, Id));
        var both = Text(writer => Writers[format].Several([Download, Download], writer, id: null));

        alone.Should().Contain(Id).And.Be(Text(writer => Writers[format].One(Download, writer, id: null)).Replace("wcda-117886", Id, StringComparison.Ordinal));
        both.Should().Contain(Id);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Several_memoranda_are_not_given_one_id(string format)
    {
        var act = () => Writers[format].Several([Download, Download], TextWriter.Null, Id);

        act.Should().Throw<ArgumentException>().WithMessage("*Id*several*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1949")]
    [InlineData("a b")]
    [InlineData("../etc")]
    [InlineData("a\"b")]
    [InlineData("дело")]
    public void What_is_no_id_is_refused(string id)
    {
        var act = () => new RisOptions { Id = id };

        act.Should().Throw<ArgumentException>().WithParameterName("Id");
    }

    [Fact]
    public void What_ids_are_taken_are_ids()
    {
        var ids = new MemorandumIds();
        var act = () => HostileMemoranda.OfOneValue.Select(memorandum => new RisOptions { Id = ids.Take(memorandum) }).ToList();

        act.Should().NotThrow();
    }

    [Fact]
    public void A_long_value_is_an_item_to_a_writer_and_a_stream()
    {
        var memorandum = new Memorandum { Record = new() { Title = new string('х', 100_000), Summary = new string('"', 70_000) } };
        using var stream = new MemoryStream();
        CslJsonWriter.Write(memorandum, stream);

        var text = Text(writer => CslJsonWriter.Write(memorandum, writer));

        text.Should().Be(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
        JsonDocument.Parse(text).RootElement[0].GetProperty("title").GetString().Should().HaveLength(100_000);
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
