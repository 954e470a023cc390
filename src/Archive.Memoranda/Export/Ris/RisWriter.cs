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
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], writer);
    }

    /// <summary>Writes memoranda as records with an empty line between them, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument, or a memorandum, is null.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        var reference = new Reference(hasRoom: false);
        var before = "";
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            reference.Fill(memorandum);
            writer.Write(before);
            RisRecord.Write(writer, reference);
            before = "\n";
        }
    }

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8; it stays open.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer);
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
