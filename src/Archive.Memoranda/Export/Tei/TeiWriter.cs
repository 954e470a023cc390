namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as TEI P5, the form in which editions of documents are published and searched.</summary>
/// <remarks>
/// <para>The output is valid TEI for any memorandum (<c>tei_all</c> 4.12.0). The header has the record, the citation and the people; <c>text</c> has the document: head and
/// opener, <c>div[@type='text']</c> with the blocks, closer, and in <c>back</c> what follows the signatures and the notes. Documents enclosed in it make a <c>group</c>.</para>
/// <para>Each editorial mark is an element of its kind with <c>@resp</c>, between the printed brackets, which stay: <c>noise [shumikha]</c> is
/// <c>noise [&lt;note type="original"&gt;&lt;foreign xml:lang="ru-Latn"&gt;shumikha&lt;/foreign&gt;&lt;/note&gt;]</c>. The text content of <c>body/div[@type='text']</c> is
/// <see cref="Memorandum.GetText"/>, character by character.</para>
/// <para>What XML has no character for, a control or half of a surrogate pair, becomes U+FFFD. Lines end in a line feed; the same memorandum is the same bytes on every machine.</para>
/// </remarks>
/// <example>
/// <code>
/// using var file = File.Create("wcda-117886.tei.xml");
/// TeiWriter.Write(memorandum, file);
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class TeiWriter
{
    private static readonly TeiOptions Defaults = new();

    /// <summary>Writes a memorandum as a TEI document.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes. It is neither flushed nor closed. The document says that it is UTF-8, so the writer should be.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, TeiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        using var xml = new TeiXml(writer);
        xml.Declaration();
        WriteDocument(xml, memorandum, options.Id ?? MemorandumIds.Of(memorandum), options, TeiCorpus.Namespace);
        xml.Flush();
    }

    /// <summary>Writes a memorandum as a TEI document in UTF-8.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, Stream stream, TeiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>Writes memoranda as one <c>teiCorpus</c>, each as it comes.</summary>
    /// <param name="memoranda">The memoranda, one at least: TEI has no corpus of none. They are gone through once.</param>
    /// <param name="writer">Where it goes. It is neither flushed nor closed. The document says that it is UTF-8, so the writer should be.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no memorandum, or an option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, TeiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        options.CheckForSeveral();
        using var items = memoranda.GetEnumerator();
        if (!items.MoveNext())
        {
            throw new ArgumentException("There is no memorandum; a teiCorpus holds one at least.", nameof(memoranda));
        }

        using var xml = new TeiXml(writer);
        var ids = new MemorandumIds();
        TeiCorpus.Open(xml, options);
        do
        {
            ArgumentNullException.ThrowIfNull(items.Current, nameof(memoranda));
            WriteDocument(xml, items.Current, ids.Take(items.Current), options, space: null);
        }
        while (items.MoveNext());

        TeiCorpus.Close(xml);
        xml.Flush();
    }

    /// <summary>Writes memoranda as one <c>teiCorpus</c> in UTF-8, each as it comes.</summary>
    /// <param name="memoranda">The memoranda, one at least: TEI has no corpus of none. They are gone through once.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no memorandum, or an option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, TeiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer, options);
    }

    /// <summary>The parts of a memorandum that TEI has no place for. Everything else of it is in the TEI.</summary>
    /// <remarks>Places in the text it was read from (spans, lines and columns) are in no TEI and are not listed.</remarks>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return TeiLosses.Of(memorandum).ToValueList();
    }

    /// <summary>How many characters XML does not have.</summary>
    internal static int CountReplaced(Memorandum memorandum)
    {
        using var xml = new TeiXml(TextWriter.Null);
        WriteDocument(xml, memorandum, MemorandumIds.Of(memorandum), Defaults, space: null);
        return xml.Replaced;
    }

    private static void WriteDocument(TeiXml xml, Memorandum memorandum, string id, TeiOptions options, string? space)
    {
        var document = new TeiDocument(memorandum, id, options);
        xml.Start("TEI").Attribute("xmlns", space).Attribute("xml:id", document.Id).Line();
        TeiHeader.Write(xml, document);
        TeiText.Write(xml, document);
        xml.End().Line();
    }

    private static TeiOptions Checked(TeiOptions? options)
    {
        if (options is null)
        {
            return Defaults;
        }

        if (options.CorpusTitle is null)
        {
            throw new ArgumentException($"{nameof(TeiOptions.CorpusTitle)} is null.", nameof(options));
        }

        if (options.TextLanguage is { } tag && !LanguageTag.IsTag(tag))
        {
            throw new ArgumentException($"{nameof(TeiOptions.TextLanguage)} '{tag}' is no language tag; tags read like 'en' or 'zh-Hant'.", nameof(options));
        }

        return options;
    }
}
