using System.Text.Json;
using System.Text.Json.Nodes;
using Archive.Memoranda.Tests.Export;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;

namespace Archive.Memoranda.Tests.Json.Schema;

public sealed class MemorandumSchemaTests
{
    private static readonly string Folder = Path.Combine(ProjectFolder.Root, "src", "Archive.Memoranda", "docs");

    private static readonly JsonObject Schema = JsonNode.Parse(MemorandumJson.Schema)!.AsObject();

    [Fact]
    public void The_schema_is_the_one_of_the_contracts_and_the_documentation() => BeUpToDate("memorandum.schema.json", SchemaExport.Text());

    [Fact]
    public void The_statement_for_DuckDB_is_the_one_of_the_schema() => BeUpToDate("memorandum.duckdb.sql", DuckDbMacro.Text(SchemaExport.Schema()));

    [Fact]
    public void The_library_hands_out_the_file() =>
        MemorandumJson.Schema.Should().Be(File.ReadAllText(Path.Combine(Folder, "memorandum.schema.json")).ReplaceLineEndings("\n"));

    [Fact]
    public void Whatever_a_memorandum_holds_its_json_keeps_to_the_schema()
    {
        using var scope = new AssertionScope();
        foreach (var memorandum in ExportDocuments.Generated(1000).Concat(HostileMemoranda.Sample(1000)).Concat(HostileMemoranda.OfOneValue).Append(new()).Append(ModelCoverageTests.Whole))
        {
            FaultsOf(MemorandumJson.Serialize(memorandum)).Should().BeEmpty();
        }
    }

    [Fact]
    public void The_json_of_every_document_keeps_to_the_schema()
    {
        using var scope = new AssertionScope();
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            FaultsOf(MemorandumJson.Serialize(memorandum)).Should().BeEmpty(name);
        }
    }

    [Theory]
    [InlineData("""{}""", " has no layout")]
    [InlineData("""{"layout":"page"}""", "/layout is none of*")]
    [InlineData("""{"layout":null}""", "/layout is *")]
    [InlineData("""{"layout":"body","titel":"x"}""", " has a property titel")]
    [InlineData("""{"layout":"body","citation":{}}""", "/citation has no text")]
    [InlineData("""{"layout":"body","citation":{"text":"x","recordId":117886}}""", "/citation/recordId is no string")]
    [InlineData("""{"layout":"body","record":{"uploaded":"1949-13-01"}}""", "/record/uploaded does not match*")]
    [InlineData("""{"layout":"body","span":{"start":-1,"length":2}}""", "/span/start is less than 0")]
    [InlineData("""{"layout":"body","span":{"start":1.5,"length":2}}""", "/span/start is no integer")]
    [InlineData("""{"layout":"body","blocks":[{"text":"x"}]}""", "/blocks/0 is not one of its kinds*")]
    [InlineData("""{"layout":"body","blocks":[{"kind":"turn","text":"x"}]}""", "/blocks/0 is not one of its kinds*")]
    [InlineData("""{"layout":"body","blocks":{"kind":"paragraph","text":"x"}}""", "/blocks is no array")]
    public void What_no_memorandum_is_written_as_is_refused(string json, string fault) => FaultsOf(json).Should().ContainMatch(fault);

    /// <remarks>Every value of a memorandum in which everything is set is replaced or taken away in turn.</remarks>
    [Fact]
    public void What_can_not_be_read_back_is_refused()
    {
        var planted = Planted.In(JsonNode.Parse(MemorandumJson.Serialize(ModelCoverageTests.Whole))!.AsObject()).ToList();

        planted.Count.Should().BeGreaterThan(1500);
        planted.Where(fault => !CanBeRead(fault.Json) && FaultsOf(fault.Json).Count == 0).Select(fault => fault.What).Should().BeEmpty();
        planted.Where(fault => !fault.IsLeftOut && FaultsOf(fault.Json).Count == 0).Select(fault => fault.What).Should().BeEmpty();
    }

    private static List<string> FaultsOf(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = MemorandumJson.MaxDepth });
        return [.. SchemaCheck.Faults(document.RootElement, Schema)];
    }

    private static bool CanBeRead(string json)
    {
        try
        {
            MemorandumJson.Deserialize(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void BeUpToDate(string name, string text)
    {
        var (file, received) = (Path.Combine(Folder, name), Path.Combine(AppContext.BaseDirectory, name + ".received"));
        File.WriteAllText(received, text);

        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";

        (written == text).Should().BeTrue("{0} follows the model; to write it anew: cp \"{1}\" \"{2}\"", name, received, file);
    }
}
