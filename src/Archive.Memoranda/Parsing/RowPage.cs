using System.Text;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Parsing;

/// <summary>A row of a table set as a page, so that every field of what is read leads back to its characters in one text.</summary>
/// <remarks>The outline of the page is known by making it: a line of the document that looks like a label is not taken for one.</remarks>
internal sealed class RowPage
{
    // A label and the lines of a value cost a page a little more than the values have.
    private const int RoomForLabels = 512;

    private readonly StringBuilder _text;
    private readonly List<(RecordLabel Label, int LabelEnd, int End)> _fields = new(20);

    private RowPage(ArchiveRow row) => _text = new((row.Body?.Length ?? 0) + (row.Summary?.Length ?? 0) + (row.Rights?.Length ?? 0) + RoomForLabels);

    /// <summary>The text of the page.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Date, title and document first, then every other column under its label.</summary>
    public static RowPage Of(ArchiveRow row)
    {
        var page = new RowPage(row);
        page.Add(RecordLabel.Date, "", row.Date);
        page.Add(RecordLabel.Title, "", row.Title);
        page.Add(RecordLabel.None, "", row.Body);
        page.Add(RecordLabel.Summary, "Summary:\n", row.Summary);
        page.Add(RecordLabel.Credits, "Credits:\n", row.Credits);
        page.Add(RecordLabel.OriginalLanguage, "Original Language:\n", row.OriginalLanguages);
        page.Add(RecordLabel.Contents, "Contents:\n", row.Contents);
        page.Add(RecordLabel.Authors, "Author(s):\n", row.Authors);
        page.Add(RecordLabel.People, "Associated People & Organizations\n", row.People);
        page.Add(RecordLabel.Places, "Associated Places\n", row.Places);
        page.Add(RecordLabel.Topics, "Associated Topics\n", row.Topics);
        page.Add(RecordLabel.Source, "Source\n", row.Source);
        page.Add(RecordLabel.OriginalArchive, "Original Archive\n", row.OriginalArchives);
        page.Add(RecordLabel.Rights, "Rights\n", row.Rights);
        page.Add(RecordLabel.Uploaded, "Original Uploaded Date\n", OnOneLine(row.Uploaded));
        page.Add(RecordLabel.Type, "Type\n", row.Type);
        page.Add(RecordLabel.RecordId, "Record ID\n", OnOneLine(row.RecordId));
        page.Add(RecordLabel.Classification, "Original Classification\n", OnOneLine(row.Classification));
        page.Add(RecordLabel.Donors, "Donors\n", row.Donors);
        page.Text = page._text.ToString();
        return page;
    }

    /// <summary>Which lines of the page hold which part.</summary>
    public Envelope Outline(ReadOnlySpan<Line> lines)
    {
        var envelope = new Envelope { Layout = DocumentLayout.Body };
        var fields = new List<EnvelopeField>(_fields.Count);
        var at = 0;
        foreach (var (label, labelEnd, end) in _fields)
        {
            var labels = Take(lines, ref at, labelEnd);
            var values = Take(lines, ref at, end);
            switch (label)
            {
                case RecordLabel.Date:
                    envelope = envelope with { Date = values };
                    break;
                case RecordLabel.None:
                    envelope = envelope with { Document = values };
                    break;
                default:
                    fields.Add(new(label, labels, values));
                    break;
            }
        }

        return envelope with { Fields = fields };
    }

    private static LineRange Take(ReadOnlySpan<Line> lines, ref int at, int end)
    {
        var first = at;
        while (at < lines.Length && lines[at].Start < end)
        {
            at++;
        }

        return LineRange.FromBounds(first, at);
    }

    private static string? OnOneLine(string? value) => value.AsSpan().ContainsAny('\r', '\n') ? value!.ReplaceLineEndings(" ") : value;

    private void Add(RecordLabel field, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            _text.Append(label);
            var labelEnd = _text.Length;
            _text.Append(value).Append('\n');
            Close(field, labelEnd);
        }
    }

    private void Add(RecordLabel field, string label, ValueList<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        _text.Append(label);
        var labelEnd = _text.Length;
        foreach (var value in values)
        {
            _text.Append(OnOneLine(value)).Append('\n');
        }

        Close(field, labelEnd);
    }

    private void Close(RecordLabel field, int labelEnd)
    {
        _fields.Add((field, labelEnd, _text.Length));
        _text.Append('\n');
    }
}
