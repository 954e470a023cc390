using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda for biblatex, as <c>@unpublished</c>, or <c>@misc</c> where no author is known.</summary>
/// <remarks>
/// <para>biblatex knows no archives and takes no translator for unpublished papers: archive and locator are the <c>note</c>, the archive alone is <c>library</c>, its town
/// <c>location</c>, the platform <c>howpublished</c>, and <c>addendum</c> says who translated. Where an archive is to be found again by a program, CSL-JSON and RIS keep more.
/// <see cref="LossesOf"/> says what is left out.</para>
/// <para>Whatever a text holds, it is written so that TeX prints it and obeys none of it, and so that braces balance. Lines end with a line feed.</para>
/// </remarks>
/// <example><c>BiblatexWriter.Write(MemorandumParser.Parse(text).Memorandum, output)</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class BiblatexWriter
{
    /// <summary>Writes a memorandum as one entry.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, BiblatexOptions? options = null) => ReferenceList.WriteOne(memorandum, writer, options, BiblatexEntry.Write);

    /// <inheritdoc cref="Write(Memorandum, TextWriter, BiblatexOptions?)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(Memorandum memorandum, Stream stream, BiblatexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memorandum, writer, options);
    }

    /// <summary>Writes memoranda as entries with an empty line between them, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="DocumentExportOptions.Id"/> is set.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, BiblatexOptions? options = null) => ReferenceList.WriteAll(memoranda, writer, options, BiblatexEntry.Write);

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter, BiblatexOptions?)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8; it stays open.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, BiblatexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(memoranda, writer, options);
    }

    /// <summary>What of a memorandum is not in its entry.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return ReferenceLosses.Of(memorandum, hasUnits: false);
    }
}
