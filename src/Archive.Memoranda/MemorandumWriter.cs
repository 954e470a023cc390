using System.Globalization;
using Archive.Memoranda.Writing;

namespace Archive.Memoranda;

/// <summary>Writes a memorandum as text, in the layout in which the archive lets its documents be downloaded.</summary>
/// <remarks>
/// <para>What it writes can be read again: <see cref="MemorandumParser.Parse"/> gives the memorandum that was written, as far as <see cref="ContentOf"/>
/// goes, and finds nothing wrong that was not wrong before. Texts of different layouts that hold one document thereby become one text.</para>
/// <para>The page has a line for each part and a blank line between parts: date, title, the labelled fields, the document. It is written from the
/// memorandum alone, so that one changed with <c>with</c> is written as changed; the same memorandum is the same text on every machine.</para>
/// <list type="bullet">
/// <item>Fields that only web pages print have their labels in the same form, <c>Record ID:</c>; text that no rule claimed is <c>Unrecognized Text:</c>.</item>
/// <item>The document follows <c>Contents:</c> with its one value, else the label <c>Document Text:</c>.</item>
/// <item>A head has <c>From the Diary of</c>, <c>Office:</c>, <c>To:</c>, the editors' marks, <c>Handling:</c>, a line such as
/// <c>Top Secret, Copy 4, No. 65, 1 December 1949</c>, and the document's own title in asterisks.</item>
/// <item>A point's label and a speaker stand before their first paragraph; office and name of a signature are a line each; notes are <c>[1] ...</c></item>
/// </list>
/// <para>A memorandum that the parser cannot have made is written faithfully all the same, but is read otherwise where its parts look like others: a
/// paragraph <c>1. text</c> as a point, a paragraph <c>Comrade Stalin: text</c> as a turn, a heading that is a sentence as a paragraph, a topic that
/// is <c>Rights</c> as a label, an addressee's name in the line behind <c>To:</c> as another. White space in a value becomes one blank, and a value of
/// white space alone is not written. A citation is written as its <see cref="Citation.Text"/>, blocks as their <see cref="TextBlock.Text"/>; what
/// their parts say otherwise is not.</para>
/// </remarks>
/// <example>
/// <code>
/// var memorandum = MemorandumParser.Parse(File.ReadAllText("seeds/002_d173e903d13687ac.txt")).Memorandum;
/// File.WriteAllText("canonical.txt", MemorandumWriter.Write(memorandum));
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class MemorandumWriter
{
    /// <summary>Writes a memorandum as a string.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <returns>The text; a line feed ends each of its lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static string Write(Memorandum memorandum)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(memorandum, output);
        return output.ToString();
    }

    /// <summary>Writes a memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="output">Where the text goes. It is neither flushed nor closed, and its own line end is not used: a line feed ends each line.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(output);
        var page = new Page(output);
        RecordForm.Write(page, memorandum);
        DocumentForm.Write(page, memorandum);
    }

    /// <summary>The part of a memorandum that its written text gives back.</summary>
    /// <remarks>
    /// Left out are the places of its parts (<see cref="Memorandum.WithoutSpans"/>); <see cref="Memorandum.Source"/>, the name of another text, which
    /// <see cref="ParserOptions.SourceName"/> can give to this one; <see cref="Memorandum.Layout"/>, since what is written is a download; and
    /// <see cref="Memorandum.Diagnostics"/>, an account of how another text was read.
    /// </remarks>
    /// <param name="memorandum">The memorandum.</param>
    /// <returns>The memorandum without these four.</returns>
    /// <example>
    /// <c>MemorandumWriter.ContentOf(MemorandumParser.Parse(MemorandumWriter.Write(memorandum)).Memorandum) == MemorandumWriter.ContentOf(memorandum)</c>
    /// </example>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static Memorandum ContentOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return memorandum.WithoutSpans() with { Source = null, Layout = DocumentLayout.Download, Diagnostics = default };
    }
}
