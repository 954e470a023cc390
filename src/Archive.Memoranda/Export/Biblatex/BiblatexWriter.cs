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
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], writer);
    }

    /// <summary>Writes memoranda as entries with an empty line between them, each as it comes.</summary>
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
            BiblatexEntry.Write(writer, reference);
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

    /// <summary>What of a memorandum is not in its entry.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return ReferenceLosses.Of(memorandum, hasUnits: false);
    }
}
