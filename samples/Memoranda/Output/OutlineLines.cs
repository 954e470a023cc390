using System.Text;

namespace Memoranda;

/// <summary>Lays out the lines of an outline: headings, labelled values, and the first words of long texts.</summary>
/// <remarks>The only way from a document to the terminal, so everything is escaped here.</remarks>
internal sealed class OutlineLines
{
    private const int Width = 100;
    private const int LabelWidth = 20;
    private const int ShortestClip = 20;

    private readonly StringBuilder _text = new();

    /// <summary>How far the lines stand in.</summary>
    public int Indent { get; set; }

    /// <summary>The lines so far, which are forgotten.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    public void Blank() => _text.Append('\n');

    /// <summary>A whole text, wrapped; or one line, with its spaces.</summary>
    public void Text(string text, bool isKept = false)
    {
        if (isKept)
        {
            Line(Printable.Escape(text));
        }
        else
        {
            Wrap("", text);
        }
    }

    /// <summary>A heading with an empty line above it.</summary>
    public void Heading(string text)
    {
        Blank();
        Text(text);
    }

    /// <summary>A value behind its label, wrapped; nothing where there is no value.</summary>
    public void Field(string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Wrap(Printable.Escape(label).PadRight(LabelWidth), value);
        }
    }

    /// <summary>The first words of a text behind its label, on one line.</summary>
    public void FirstWords(string label, int labelWidth, string text)
    {
        var start = labelWidth == 0 ? "" : Printable.Escape(label).PadRight(labelWidth) + "  ";
        Line((start + Clip(Printable.Escape(text), Width - Indent - start.Length)).TrimEnd());
    }

    private static string Clip(string text, int width)
    {
        if (text.Length <= width)
        {
            return text;
        }

        // Between two words, unless the text has no spaces near by, as Chinese has none.
        var end = Math.Max(width, ShortestClip) - 2;
        var space = text.LastIndexOf(' ', Math.Min(end, text.Length - 1));
        return space > end / 2 ? text[..space] + " …" : text[..Math.Min(end, text.Length)] + "…";
    }

    // Words longer than the line, addresses mostly, are left whole: they are there to be clicked on and copied.
    private void Wrap(string label, string text)
    {
        var line = new StringBuilder(label);
        foreach (var word in Printable.Escape(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > label.Length && Indent + line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', label.Length);
            }

            line.Append(line.Length > label.Length ? " " : "").Append(word);
        }

        Line(line.ToString());
    }

    private void Line(string text) => _text.Append(' ', text.Length == 0 ? 0 : Indent).Append(text).Append('\n');
}
