using System.IO.Compression;

namespace Archive.Memoranda;

/// <summary>Reads the documents of a zip archive in the order of its directory.</summary>
internal static class ZipReader
{
    public static IEnumerable<DumpEntry> Read(string name, Stream stream, DumpOptions options)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var found = false;
        foreach (var entry in zip.Entries)
        {
            if (!FileKinds.IsOfDocuments(entry.FullName) || entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal))
            {
                continue;
            }

            found = true;
            var consumed = entry.CompressedLength;
            foreach (var document in FileReader.Guarded($"{name}/{entry.FullName}", Read($"{name}/{entry.FullName}", entry, options)))
            {
                yield return document.WithConsumed(consumed);
                consumed = 0;
            }
        }

        if (!found)
        {
            yield return DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "the archive has no .txt, .ndjson or .jsonl file"));
        }
    }

    private static IEnumerable<DumpEntry> Read(string name, ZipArchiveEntry entry, DumpOptions options)
    {
        if (entry.IsEncrypted)
        {
            throw new InvalidDataException("it is encrypted");
        }

        using var content = new ExpandingStream(new ExactStream(entry.Open(), entry.Length), () => entry.CompressedLength, options.MaxExpansion);
        foreach (var document in FileReader.ReadContent(name, FileKinds.Of(name), content, file: null, options))
        {
            yield return document;
        }
    }
}
