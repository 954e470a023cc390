using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Writes one memorandum, a part behind an empty line.</summary>
internal sealed class PlainTextPage(TextWriter output, Memorandum memorandum, PlainTextOptions options)
{
    private readonly ValueMarks _marks = new(memorandum);
    private readonly PlainTextLines _lines = PlainTextLines.Of(output, options.Width);

    public void Write()
    {
        if (options.Record)
        {
            WriteRecord();
        }

        WriteDocument(memorandum, part: 0);
        if (options.Enclosures)
        {
            for (var index = 0; index < memorandum.Enclosures.Count; index++)
            {
                if (options.Head)
                {
                    _lines.Part();
                    _lines.Paragraph(string.Create(CultureInfo.InvariantCulture, $"Enclosure {index + 1}"));
                }

                WriteDocument(memorandum.Enclosures[index], index + 1);
            }
        }

        _lines.End();
    }

    private void WriteRecord()
    {
        _lines.Part();
        if (!string.IsNullOrWhiteSpace(memorandum.Title))
        {
            _lines.Paragraph(OneLine.Of(memorandum.Title));
        }

        foreach (var (name, value) in RecordFields.Of(memorandum))
        {
            _lines.Paragraph($"{name}: {OneLine.Of(value)}");
        }
    }

    private void WriteDocument(ArchivalDocument document, int part)
    {
        if (options.Head)
        {
            WriteHead(document.Header);
            WriteMarks(part, isAtEnd: false);
        }

        _lines.Part();
        PlainTextBlocks.Write(_lines, document.Blocks, options.Editorial);
        if (options.Ending)
        {
            _lines.Part();
            foreach (var signature in document.Signatures)
            {
                WriteValue("", signature.Office);
                WriteValue("", signature.Name);
            }

            WriteMarks(part, isAtEnd: true);
            _lines.Part();
            PlainTextBlocks.Write(_lines, document.EndMatter, options.Editorial);
        }

        if (options.Notes)
        {
            _lines.Part();
            foreach (var note in document.Footnotes)
            {
                _lines.Paragraph(OneLine.Of($"[{note.Mark}] {note.Text}"));
            }
        }
    }

    private void WriteHead(Header? header)
    {
        _lines.Part();
        WriteValue("", header?.Heading);
        foreach (var (name, value) in HeadFields.Of(header))
        {
            WriteValue(name + ": ", value);
        }
    }

    // Marks beside head and signatures are editors' alone.
    private void WriteMarks(int part, bool isAtEnd)
    {
        foreach (var mark in options.Editorial == EditorialView.AsPrinted ? _marks.LooseIn(part) : [])
        {
            if (mark.IsAtEnd == isAtEnd)
            {
                _lines.Paragraph(OneLine.Of($"[{memorandum.Editorial[mark.Index].Text}]"));
            }
        }
    }

    private void WriteValue(string name, string? value)
    {
        var shown = value is null ? "" : OneLine.Of(MarkedText.Of(value, _marks.TakeRuns(value), options.Editorial).Text);
        if (shown.Length > 0)
        {
            _lines.Paragraph(name + shown);
        }
    }
}
