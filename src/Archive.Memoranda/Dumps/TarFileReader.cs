using System.Formats.Tar;

namespace Archive.Memoranda;

/// <summary>Reads the documents of a tar archive in its order.</summary>
internal static class TarFileReader
{
    public static IEnumerable<DumpEntry> Read(string name, Stream stream, DumpOptions options)
    {
        using var tar = new TarReader(stream, leaveOpen: true);
        var found = false;
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data || !FileKinds.IsOfDocuments(entry.Name) || Path.GetFileName(entry.Name).StartsWith("._", StringComparison.Ordinal))
            {
                continue;
            }

            found = true;
            var inner = $"{name}/{entry.Name}";
            foreach (var document in FileReader.Guarded(inner, FileReader.ReadContent(inner, FileKinds.Of(inner), new ExactStream(data, entry.Length), file: null, options)))
            {
                yield return document;
            }
        }

        if (!found)
        {
            yield return DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "the archive has no .txt, .ndjson or .jsonl file"));
        }
    }
}
