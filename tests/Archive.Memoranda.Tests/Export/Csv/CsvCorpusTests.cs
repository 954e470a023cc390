using Archive.Memoranda.Export;
using static Archive.Memoranda.Tests.Export.Csv.CsvReading;

namespace Archive.Memoranda.Tests.Export.Csv;

public sealed class CsvCorpusTests
{
    [Fact]
    public void Every_row_is_joined_to_a_memorandum_and_the_counts_agree()
    {
        var memoranda = ExportDocuments.Parsed.Select(document => document.Memorandum).ToList();
        var records = Records(memoranda, CsvTable.Memoranda);
        records.Select(record => record["id"]).Should().OnlyHaveUniqueItems().And.HaveCount(memoranda.Count);
        foreach (var (table, number, count) in new[] { (CsvTable.Points, "point", "point_count"), (CsvTable.Editorial, "mark", "mark_count"), (CsvTable.Sources, "source", "source_count") })
        {
            var rows = Records(memoranda, table).ToLookup(row => row["id"]);
            records.Should().OnlyContain(record => rows[record["id"]].Select(row => row[number]).SequenceEqual(Enumerable.Range(1, int.Parse(record[count])).Select(at => $"{at}")));
            rows.Select(row => row.Key).Should().BeSubsetOf(records.Select(record => record["id"]));
        }
    }

    [Fact]
    public void The_text_is_that_of_the_document_and_its_marks_are_in_their_points()
    {
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            var record = Record(memorandum);
            var text = string.Join("\n\n", memorandum.Enclosures.Select(enclosure => (memorandum with { Blocks = enclosure.Blocks }).GetText()).Prepend(memorandum.GetText()));
            WithoutApostrophe(record["text"]).Should().Be(Clean(text), name);
            record["word_count"].Should().Be($"{text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length}", name);

            var marks = Records([memorandum], CsvTable.Editorial).Where(mark => mark["part"] == "body" && mark["point"].Length > 0).ToLookup(mark => mark["point"]);
            Records([memorandum], CsvTable.Points).Should().NotContain(point => point["mark_count"] != $"{marks[point["point"]].Count()}", name);
            CsvWriter.LossesOf(memorandum).Should().NotContain(loss => loss.Path == "body", name);
        }
    }
}
