using Archive.Memoranda.Dumps;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>An argument that is no use is refused where it is handed over, by its name.</summary>
public sealed class ArgumentTests
{
    public static TheoryData<string, Action> Mistakes => new()
    {
        { "source", () => DumpReader.ReadAsync(null!) },
        { "source", () => DumpReader.SelectAsync(null!, static (entry, _) => entry) },
        { "select", () => DumpReader.SelectAsync<string>(DumpSource.From([]), null!) },
        { "path", () => DumpSource.FromPath("") },
        { "path", () => DumpSource.FromPath(null!) },
        { "stream", () => DumpSource.FromStream(null!, "a") },
        { "name", () => DumpSource.FromStream(Stream.Null, "") },
        { "entries", () => DumpSource.From(null!) },
        { "sources", () => DumpSource.Concat(null!) },
        { "sources", () => DumpSource.Concat(DumpSource.From([]), null!) },
        { "path", () => DumpTables.FromPath("") },
        { "path", () => DumpTables.FromCsv(null!) },
        { "path", () => DumpTables.FromSqlite("") },
        { "name", () => DumpEntry.FromText("", "A.") },
        { "name", () => DumpEntry.FromBytes(null!, default) },
        { "name", () => DumpEntry.FromJson("", default) },
        { "name", () => DumpEntry.FromRow("", new()) },
        { "name", () => DumpEntry.Failed("", new IOException()) },
        { "name", () => DumpEntry.Changed("", 0, 1) },
        { "text", () => DumpEntry.FromText("a", null!) },
        { "row", () => DumpEntry.FromRow("a", null!) },
        { "cause", () => DumpEntry.Failed("a", (Exception)null!) },
        { "options", () => DumpEntry.TooLarge("a", null!) },
        { "fields", () => DumpEntry.FromText("a", "A.").WithFields(null!) },
        { "Jobs", () => _ = new DumpOptions { Jobs = 0 } },
        { "Jobs", () => _ = new DumpOptions { Jobs = 1025 } },
        { "MaxDocumentBytes", () => _ = new DumpOptions { MaxDocumentBytes = 0 } },
        { "MaxDocumentBytes", () => _ = new DumpOptions { MaxDocumentBytes = (1 << 30) + 1 } },
        { "MaxExpansion", () => _ = new DumpOptions { MaxExpansion = 0 } },
        { "TextField", () => _ = new DumpOptions { TextField = "" } },
        { "IdField", () => _ = new DumpOptions { IdField = null! } },
        { "Parser", () => _ = new DumpOptions { Parser = null! } },
        { "Columns", () => _ = new DumpOptions { Columns = null! } },
        { "Body", () => _ = new DumpColumns { Body = null! } },
        { "RecordId", () => _ = DumpColumns.Default with { RecordId = null! } },
        { "valueOf", () => DumpColumns.Default.ToRow(null!) },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_refused_by_its_name(string argument, Action mistake) => mistake.Should().Throw<ArgumentException>().WithParameterName(argument);

    [Fact]
    public void Every_name_of_a_column_is_checked()
    {
        foreach (var column in typeof(DumpColumns).GetProperties().Where(property => property.PropertyType == typeof(string)))
        {
            var set = () => column.SetValue(new DumpColumns(), null);
            set.Should().Throw<System.Reflection.TargetInvocationException>().WithInnerException<ArgumentNullException>().WithParameterName(column.Name);
        }
    }

    [Fact]
    public void The_defaults_are_those_that_the_options_say()
    {
        var options = new DumpOptions();

        (options.Jobs, options.MaxDocumentBytes, options.MaxExpansion, options.TextField, options.IdField).Should().Be((Environment.ProcessorCount, 64 << 20, 200, "text", "id"));
        options.Columns.Should().Be(DumpColumns.Default);
    }

    [Fact]
    public void A_hash_is_that_of_what_an_entry_holds()
    {
        var bytes = DumpEntry.FromBytes("a", Documents.Utf8("A."));

        bytes.Hash().Should().Be(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("A."u8))).And.Be(DumpEntry.FromText("b", "A.").WithConsumed(7).Hash());
        DumpEntry.FromRow("a", new() { Body = "A.", Title = "T" }).Hash().Should().NotBe(DumpEntry.FromRow("a", new() { Body = "A." }).Hash());
        DumpEntry.Failed("a", new IOException("gone")).Hash().Should().NotBe(DumpEntry.Failed("a", new IOException("late")).Hash());
    }
}
