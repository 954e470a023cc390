using System.Text.Json;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export;

public sealed class CslVariablesTests
{
    [Theory]
    [InlineData("Genre: x", "Genre – x")]
    [InlineData("Recipient: P. Orlov", "Recipient – P. Orlov")]
    [InlineData("original date: 1949", "original date – 1949")]
    [InlineData("Archive_Location : f. 1", "Archive_Location – f. 1")]
    [InlineData("{:type: book}", "type – book}")]
    [InlineData("Found: in a box", "Found: in a box")]
    [InlineData("On page 3: a stamp", "On page 3: a stamp")]
    [InlineData(": x", ": x")]
    [InlineData("", "")]
    public void A_line_of_a_note_is_no_field(string line, string expected) => CslVariables.Without(line).Should().Be(expected);

    [Fact]
    public void Notes_of_a_document_and_recipients_beside_another_author_are_no_fields()
    {
        var memorandum = new Memorandum
        {
            Record = new() { Title = "Information, Larin to Orlov" },
            Header = new() { Addressees = ["P. ORLOV"] },
            Citation = new() { Text = "", Notes = ["<i>author: B. Bykov</i>", "Found: in a box"] },
        };
        using var json = new StringWriter();
        CslJsonWriter.Write(memorandum, json);
        using var ris = new StringWriter();
        RisWriter.Write(memorandum, ris);

        JsonDocument.Parse(json.ToString()).RootElement[0].GetProperty("note").GetString().Should().Be("Recipient – P. Orlov\nauthor – B. Bykov\nFound: in a box");
        ris.ToString().Should().Contain("N1  - Recipient: P. Orlov; author: B. Bykov; Found: in a box\n", "RIS has no such lines");
    }
}
