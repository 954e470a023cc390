using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>A folder of documents of the corpus, as many and as many bytes as asked for.</summary>
internal static class DumpFolder
{
    /// <summary>Writes the documents of the corpus again and again: a long one where they have been too short so far, a short one where they have been too long.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="documents">How many documents.</param>
    /// <param name="bytes">How many bytes they have together, to one document.</param>
    public static void Write(string folder, int documents, long bytes)
    {
        Directory.CreateDirectory(folder);
        var texts = CorpusTexts.Read(CorpusTexts.Corpus).Select(Encoding.UTF8.GetBytes).OrderBy(static text => text.Length).ToList();
        var middle = texts.FindIndex(text => text.Length >= bytes / documents);
        var (shorter, longer) = (texts[..middle], texts[middle..]);
        var (nextShort, nextLong, written) = (0, 0, 0L);
        for (var number = 0; number < documents; number++)
        {
            var text = written < bytes / documents * number ? longer[nextLong++ % longer.Count] : shorter[nextShort++ % shorter.Count];
            File.WriteAllBytes(Path.Combine(folder, number.ToString("D6", CultureInfo.InvariantCulture) + ".txt"), text);
            written += text.Length;
        }
    }
}
