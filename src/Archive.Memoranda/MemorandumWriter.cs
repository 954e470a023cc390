using System.Globalization;
using System.Text;
using Archive.Memoranda.Writing;

namespace Archive.Memoranda;

/// <summary>Writes a memorandum as text, in the layout in which the archive lets its documents be downloaded.</summary>
public static class MemorandumWriter
{
    /// <summary>Writes.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <returns>The text.</returns>
    public static string Write(Memorandum memorandum)
    {
        using var output = new StringWriter(new StringBuilder(), CultureInfo.InvariantCulture);
        Write(memorandum, output);
        return output.ToString();
    }

    /// <summary>Writes.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="output">Where.</param>
    public static void Write(Memorandum memorandum, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(output);
        var page = new Page(output);
        RecordForm.Write(page, memorandum);
        DocumentForm.Write(page, memorandum);
    }

    /// <summary>What the text of a memorandum says.</summary>
    /// <param name="memorandum">The memorandum.</param>
    public static Memorandum ContentOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return memorandum.WithoutSpans() with { Source = null, Layout = default, Diagnostics = default };
    }
}
