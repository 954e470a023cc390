using System.Formats.Tar;

namespace Archive.Memoranda;

/// <summary>Reads the documents of a tar archive in its order.</summary>
internal static class TarFileReader
{
    /// <summary>A block of zeros ends an archive; most have two and more.</summary>
    private const int BlockLength = 512;

    public static IEnumerable<DumpEntry> Read(string name, Stream stream, DumpOptions options)
    {
        using var marked = new TailStream(stream);
        using var tar = new TarReader(marked, leaveOpen: true);
        var found = false;
        while (tar.GetNextEntry() is { } entry)
        {
            if (!IsFile(entry) || !FileKinds.IsOfDocuments(entry.Name) || Path.GetFileName(entry.Name).StartsWith("._", StringComparison.Ordinal))
            {
                continue;
            }

            found = true;
            var inner = $"{name}/{entry.Name}";
            foreach (var document in FileReader.Guarded(inner, FileReader.ReadContent(inner, FileKinds.Of(inner), new ExactStream(entry.DataStream ?? Stream.Null, entry.Length), file: null, options)))
            {
                yield return document;
            }
        }

        var zeros = marked.Zeros;

        // To the end of what it is compressed in, which can be missing.
        marked.CopyTo(Stream.Null);
        if (zeros < BlockLength)
        {
            // Cut off between two files it reads like one that is whole.
            throw new EndOfStreamException();
        }

        if (!found)
        {
            yield return DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "the archive has no .txt, .ndjson or .jsonl file"));
        }
    }

    private static bool IsFile(TarEntry entry) => entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile;
}
