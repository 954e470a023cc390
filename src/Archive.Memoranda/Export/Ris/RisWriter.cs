using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as RIS, the form that Zotero and EndNote take.</summary>
/// <remarks>
/// <para>Tags are those that Zotero maps to fields of a manuscript: archive <c>DB</c>, locator <c>AN</c>, the archive's town <c>CY</c>, translator <c>A4</c>, platform <c>DP</c>,
/// kind of document <c>M3</c>. What has no tag is a note, <c>N1</c>; <see cref="LossesOf"/> says what is left out.</para>
/// <para>A value takes one line whatever it holds, so that a record stays one record. Lines end with a line feed, on every machine.</para>
/// </remarks>
/// <example>
/// <c>RisWriter.Write(MemorandumParser.Parse(text).Memorandum, output)</c> writes of seed 000, among other lines, <c>DB  - AVPRF</c> and
/// <c>AN  - f. 0100, op. 42, por. 19, pap. 288, ll. 81-85</c>.
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class RisWriter
{
    /// <summary>Writes a memorandum as one record.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, RisOptions? options = null) => ReferenceList.WriteOne(memorandum, writer, options, RisRecord.Write);

    /// <inheritdoc cref="Write(Memorandum, TextWriter, RisOptions?)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(Memorandum memorandum, Stream stream, RisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>Writes memoranda as records with an empty line between them, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="DocumentExportOptions.Id"/> is set.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, RisOptions? options = null) => ReferenceList.WriteAll(memoranda, writer, options, RisRecord.Write);

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter, RisOptions?)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8; it stays open.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, RisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer, options);
    }

    /// <summary>What of a memorandum is not in its record.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return ReferenceLosses.Of(memorandum, hasUnits: false);
    }
}
