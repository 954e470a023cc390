namespace Archive.Memoranda.Export.References;

/// <summary>Writes references one after another, with an empty line between them.</summary>
internal static class ReferenceList
{
    public static void WriteOne(Memorandum memorandum, TextWriter writer, DocumentExportOptions? options, Action<TextWriter, Reference> write)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        var reference = new Reference(hasRoom: false);
        reference.Fill(memorandum, options?.Id);
        write(writer, reference);
    }

    public static void WriteAll(IEnumerable<Memorandum> memoranda, TextWriter writer, DocumentExportOptions? options, Action<TextWriter, Reference> write)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        options?.CheckForSeveral();
        var reference = new Reference(hasRoom: false);
        var before = "";
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            reference.Fill(memorandum);
            writer.Write(before);
            write(writer, reference);
            before = "\n";
        }
    }
}
