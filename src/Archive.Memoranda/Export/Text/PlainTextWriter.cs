namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as plain text, to be read or counted: as printed, or without what editors added.</summary>
/// <remarks>
/// <para>A paragraph is a line; empty lines stand between record, head, body, signatures, end matter, notes and enclosures. With <see cref="PlainTextOptions.BodyAlone"/>
/// the output is <see cref="Memorandum.GetText"/>, character by character; like it, the output has no line end behind its last line.</para>
/// <para>It is not meant to be read back: <see cref="MemorandumWriter"/> writes the archive's layout, from which <see cref="MemorandumParser"/> makes the same memorandum again.</para>
/// <para>Lines end in a line feed; the same memorandum is the same bytes on every machine.</para>
/// </remarks>
/// <example>
/// <code>
/// PlainTextWriter.Write(memorandum, output, PlainTextOptions.BodyAlone with { Editorial = EditorialView.WithoutEditors });
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class PlainTextWriter
{
    private const string PageBreak = "\n\f\n";

    private static readonly PlainTextOptions Defaults = new();

    /// <summary>Writes a memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">What and how; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        new PlainTextPage(writer, memorandum, Checked(options)).Write();
    }

    /// <summary>Writes a memorandum in UTF-8.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes; it stays open.</param>
    /// <param name="options">What and how; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(Memorandum memorandum, Stream stream, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>Writes memoranda one after another, each as it comes, with a form feed on a line of its own between two.</summary>
    /// <param name="memoranda">The memoranda. They are gone through once.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">What and how; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        options = Checked(options);
        var isFirst = true;
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            writer.Write(isFirst ? "" : PageBreak);
            isFirst = false;
            new PlainTextPage(writer, memorandum, options).Write();
        }
    }

    /// <summary>Writes memoranda one after another in UTF-8, each as it comes, with a form feed on a line of its own between two.</summary>
    /// <param name="memoranda">The memoranda. They are gone through once.</param>
    /// <param name="stream">Where they go; it stays open.</param>
    /// <param name="options">What and how; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="stream"/> is null.</exception>
    /// <exception cref="ArgumentException">An option has no usable value.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, PlainTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer, options);
    }

    /// <summary>The parts of a memorandum that plain text with the default options does not show. Places in the text it was read from are in no plain text and are not listed.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return PlainTextLosses.Of(memorandum).ToValueList();
    }

    private static PlainTextOptions Checked(PlainTextOptions? options)
    {
        if (options is null)
        {
            return Defaults;
        }

        if (options.Width is < 1)
        {
            throw new ArgumentException($"{nameof(PlainTextOptions.Width)} is below 1.", nameof(options));
        }

        return Enum.IsDefined(options.Editorial) ? options : throw new ArgumentException($"{nameof(PlainTextOptions.Editorial)} is no {nameof(EditorialView)}.", nameof(options));
    }
}
