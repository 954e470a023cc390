using System.Text.Json;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Export.Tei;

namespace Archive.Memoranda.Tests.Export;

public sealed class ArchivePlaceTests
{
    private static readonly Memorandum OfAnUnknownArchive = new()
    {
        Citation = new()
        {
            Text = "Regional Archives, Sofia, Fund 12, Box 3.",
            Sources = [new() { Text = "Regional Archives, Sofia, Fund 12, Box 3", Repository = new() { Text = "Regional Archives", Name = "Regional Archives" }, Locator = [new() { Unit = LocatorUnitKind.Box, Label = "Box", Value = "3" }] }],
        },
    };

    [Fact]
    public void The_town_that_is_printed_behind_the_name_is_the_place_in_every_format()
    {
        using var ris = new StringWriter();
        RisWriter.Write(OfAnUnknownArchive, ris);
        using var csl = new StringWriter();
        CslJsonWriter.Write(OfAnUnknownArchive, csl);
        using var csv = new StringWriter();
        CsvWriter.Write(OfAnUnknownArchive, CsvTable.Sources, csv);

        ris.ToString().Should().Contain("CY  - Sofia\n").And.Contain("AN  - Fund 12, Box 3\n");
        JsonDocument.Parse(csl.ToString()).RootElement[0].GetProperty("archive-place").GetString().Should().Be("Sofia");
        csv.ToString().Should().Contain("\"Regional Archives\",\"Sofia\"");
        TeiOutput.WriteAndRead(OfAnUnknownArchive).Descendants().Single(static element => element.Name.LocalName == "settlement").Value.Should().Be("Sofia");
    }
}
