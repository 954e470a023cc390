namespace Archive.Memoranda.Export;

/// <summary>Writes a memorandum as one HTML page that is made to be read and needs nothing beside it: no script, no font, no address to load from.</summary>
/// <remarks>
/// <para>The document stands as a document: its head, its paragraphs, points as they are numbered, turns of speech, signatures, notes linked both ways, enclosures. Editorial marks
/// are told apart by kind, with a legend that hides or shows them. Record and citation stand beside it, findings at their place. Given the
/// <see cref="HtmlOptions.SourceText"/>, each value leads to its characters and back.</para>
/// <para>Whatever a memorandum holds, it is text: no value becomes an element, a script or an address that a browser follows, other than http and https. A policy in the page
/// forbids the browser to run or load anything. Lines end in a line feed; the same memorandum is the same bytes on every machine.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = MemorandumParser.Parse(text);
/// using var file = File.Create("wcda-117886.html");
/// HtmlWriter.Write(result.Memorandum, file, new() { SourceText = result.SourceText, IndexAddress = "index.html" });
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class HtmlWriter
{
    private static readonly HtmlOptions Defaults = new();

    /// <summary>Writes a memorandum as a page.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes. It is neither flushed nor closed. The page says that it is UTF-8, so the writer should be.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        using var html = new HtmlMarkup(writer);
        new HtmlPage(html, memorandum, options).Write();
    }

    /// <summary>Writes a memorandum as a page in UTF-8.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, Stream stream, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>The parts of a memorandum that the page has no place for.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return HtmlLosses.Of(memorandum).ToValueList();
    }

    private static HtmlOptions Checked(HtmlOptions? options)
    {
        if (options is null)
        {
            return Defaults;
        }

        if (options.TextLanguage is { } tag && !LanguageTag.IsTag(tag))
        {
            throw new ArgumentException($"{nameof(HtmlOptions.TextLanguage)} '{tag}' is no language tag; tags read like 'en' or 'zh-Hant'.", nameof(options));
        }

        CheckAddress(options.IndexAddress, nameof(HtmlOptions.IndexAddress));
        CheckAddress(options.PreviousAddress, nameof(HtmlOptions.PreviousAddress));
        CheckAddress(options.NextAddress, nameof(HtmlOptions.NextAddress));
        return options;

        static void CheckAddress(string? address, string name)
        {
            if (address is not null && !HtmlAddress.IsRelative(address) && HtmlAddress.Of(address) is null)
            {
                throw new ArgumentException($"{name} '{address}' is no address; addresses read like 'index.html', '../index.html' or 'https://example.org/'.", nameof(options));
            }
        }
    }
}
