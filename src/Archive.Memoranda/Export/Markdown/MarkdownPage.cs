using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Writes one memorandum: title, record, the parts of the document under headings of their own, what is enclosed, the footnotes.</summary>
internal sealed class MarkdownPage(MarkdownText text, Memorandum memorandum, string id, MarkdownOptions options)
{
    private const string Item = "-   ";
    private const string Untitled = "Untitled";

    private readonly MarkdownNotes _notes = new(memorandum, id, options);
    private readonly ValueMarks _marks = new(memorandum);

    /// <summary>The title of the record; else that of the document.</summary>
    public static string TitleOf(Memorandum memorandum) =>
        !string.IsNullOrWhiteSpace(memorandum.Title) ? memorandum.Title : !string.IsNullOrWhiteSpace(memorandum.Header?.Heading) ? memorandum.Header.Heading : Untitled;

    public void Write(bool hasTitle)
    {
        if (hasTitle)
        {
            WriteHeading(options.HeadingLevel, TitleOf(memorandum));
        }

        if (options.Record)
        {
            WriteRecord();
        }

        WritePart(memorandum, 0, options.HeadingLevel + 1);
        for (var index = 0; index < memorandum.Enclosures.Count; index++)
        {
            WriteHeading(options.HeadingLevel + 1, string.Create(CultureInfo.InvariantCulture, $"Enclosure {index + 1}"));
            WritePart(memorandum.Enclosures[index], index + 1, options.HeadingLevel + 2);
        }

        WriteUnmarkedNotes();
        _notes.Write(text);
    }

    private void WriteRecord()
    {
        var isFirst = true;
        foreach (var (name, value) in RecordFields.Of(memorandum))
        {
            OpenField(name, isFirst);
            isFirst = false;
            if (name == RecordFields.Address && MarkdownAddress.Of(value) is { } address)
            {
                text.Open("[");
                text.Text(value);
                text.Close($"](<{address}>)");
            }
            else
            {
                text.Text(value);
            }

            text.End();
        }
    }

    private void WritePart(ArchivalDocument document, int part, int level)
    {
        WriteHead(document.Header, part, level);
        WriteBlocks("Text", document.Blocks, part, level);
        WriteSignatures(document.Signatures, part, level);
        WriteBlocks("After the signatures", document.EndMatter, part, level);
    }

    private void WriteHead(Header? header, int part, int level)
    {
        var fields = HeadFields.Of(header);
        var heading = string.IsNullOrWhiteSpace(header?.Heading) ? null : header.Heading;
        var loose = LooseIn(part, isAtEnd: false);
        if (fields.Count + loose.Count == 0 && heading is null)
        {
            return;
        }

        WriteHeading(level, "Head");
        if (heading is not null && Noted(heading, part) is { IsEmpty: false } noted)
        {
            text.Paragraph();
            text.Open("**");
            text.Text(noted);
            text.Close("**");
            text.End();
        }

        var isFirst = true;
        foreach (var (name, value) in fields)
        {
            OpenField(name, isFirst);
            isFirst = false;
            text.Text(Noted(value, part));
            text.End();
        }

        WriteMarks(loose, part, isFirst);
    }

    private List<EditorialMark> LooseIn(int part, bool isAtEnd) =>
        options.Editorial == EditorialView.AsPrinted ? [.. _marks.LooseIn(part).Where(mark => mark.IsAtEnd == isAtEnd).Select(mark => memorandum.Editorial[mark.Index])] : [];

    private void WriteMarks(List<EditorialMark> marks, int part, bool isFirst)
    {
        foreach (var mark in marks)
        {
            OpenField("Mark beside the text", isFirst);
            isFirst = false;
            var printed = $"[{mark.Text}]";
            text.Text(_notes.Of(part, new(printed, [(printed.Length, mark)])));
            text.End();
        }
    }

    private void WriteBlocks(string title, ValueList<Block> blocks, int part, int level)
    {
        if (!blocks.IsEmpty)
        {
            WriteHeading(level, title);
            new MarkdownBlocks(text, _notes, _marks, part, options.Editorial, level + 1).Write(blocks);
        }
    }

    private void WriteSignatures(ValueList<Signature> signatures, int part, int level)
    {
        var isFirst = true;
        var loose = LooseIn(part, isAtEnd: true);
        foreach (var signature in signatures)
        {
            NotedText[] lines = [.. new[] { signature.Office, signature.Name }.OfType<string>().Select(line => Noted(line, part)).Where(static line => !line.IsEmpty)];
            if (lines.Length == 0)
            {
                continue;
            }

            if (isFirst)
            {
                WriteHeading(level, "Signatures");
                isFirst = false;
            }

            text.Paragraph();
            text.Text(lines[0]);
            if (lines.Length > 1)
            {
                text.End("\\");
                text.Line();
                text.Text(lines[1]);
            }

            text.End();
        }

        if (loose.Count > 0)
        {
            if (isFirst)
            {
                WriteHeading(level, "Signatures");
            }

            WriteMarks(loose, part, isFirst: true);
        }
    }

    // A reader leaves out a footnote that nothing refers to.
    private void WriteUnmarkedNotes()
    {
        var isFirst = true;
        foreach (var note in _notes.Unmarked)
        {
            if (isFirst)
            {
                WriteHeading(options.HeadingLevel + 1, "Notes");
            }

            OpenField(note.Mark, isFirst, colon: "");
            isFirst = false;
            text.Text(note.Text);
            text.End();
        }
    }

    private void WriteHeading(int level, string title)
    {
        text.Paragraph(0, new string('#', level) + " ");
        text.Text(title);
        text.End();
    }

    private void OpenField(string name, bool isFirst, string colon = ":")
    {
        if (isFirst)
        {
            text.Paragraph(0, Item);
        }
        else
        {
            text.Line(0, Item);
        }

        if (!string.IsNullOrWhiteSpace(name))
        {
            text.Open("**");
            text.Text(name + colon);
            text.Close("**");
            text.Text(" ");
        }
    }

    private NotedText Noted(string value, int part) => _notes.Of(part, MarkedText.Of(value, _marks.TakeRuns(value), options.Editorial));
}
