namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as Markdown, with footnotes for editorial marks and for the document's own notes.</summary>
/// <remarks>
/// <para>It is CommonMark with the footnotes of GitHub and pandoc, <c>[^wcda-117886-supplied]</c>. Whatever a text holds is text: what Markdown would read as markup is escaped, and
/// an address is a link where it is one of the web. The rendered text under the heading <c>Text</c> is <see cref="Memorandum.GetText"/> but for white space and footnote numbers.</para>
/// <para>A point is an item of a list that has its printed label as text, <c>-   3, 4\. [Contains a report]</c>: Markdown would number a list of its own anew. What is inside a
/// point is indented below it.</para>
/// <para>Lines end in a line feed; the same memorandum is the same bytes on every machine.</para>
/// </remarks>
/// <example>
/// <code>
/// using var file = File.Create("wcda-117886.md");
/// MarkdownWriter.Write(memorandum, file);
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class MarkdownWriter
{
    private const int DeepestTitle = 3;

    private static readonly MarkdownOptions Defaults = new();

    /// <summary>Writes a memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        var text = new MarkdownText(writer, options.EscapesTypography);
        var id = options.Id ?? MemorandumIds.Of(memorandum);
        if (options.FrontMatter)
        {
            MarkdownFrontMatter.Write(text, memorandum, id, options.EscapesTypography);
        }

        new MarkdownPage(text, memorandum, id, options).Write(hasTitle: !options.FrontMatter);
    }

    /// <summary>Writes a memorandum in UTF-8.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, Stream stream, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>Writes memoranda one after another, each as it comes, under a heading and with footnotes of its own.</summary>
    /// <param name="memoranda">The memoranda. They are gone through once.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        options.CheckForSeveral();
        var ids = new MemorandumIds();
        var text = new MarkdownText(writer, options.EscapesTypography);
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            new MarkdownPage(text, memorandum, ids.Take(memorandum), options).Write(hasTitle: true);
        }
    }

    /// <summary>Writes memoranda one after another in UTF-8, each as it comes, under a heading and with footnotes of its own.</summary>
    /// <param name="memoranda">The memoranda. They are gone through once.</param>
    /// <param name="stream">Where they go; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, MarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer, options);
    }

    /// <summary>The parts of a memorandum that Markdown with the default options does not show. Places in the text it was read from are in no Markdown and are not listed.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return MarkdownLosses.Of(memorandum).ToValueList();
    }

    private static MarkdownOptions Checked(MarkdownOptions? options)
    {
        if (options is null)
        {
            return Defaults;
        }

        if (options.HeadingLevel is < 1 or > DeepestTitle)
        {
            throw new ArgumentException($"{nameof(MarkdownOptions.HeadingLevel)} is not from 1 to 3.", nameof(options));
        }

        return Enum.IsDefined(options.Editorial) ? options : throw new ArgumentException($"{nameof(MarkdownOptions.Editorial)} is no {nameof(EditorialView)}.", nameof(options));
    }
}
