using System.Text;

namespace Archive.Memoranda.Benchmarks;

/// <summary>The texts that are measured. They are part of the program, so that a benchmark finds them wherever it runs.</summary>
public static class BenchmarkInputs
{
    /// <summary>The download of record 117886.</summary>
    public const string Seed000 = "seed 000";

    /// <summary>The compact web page of 6 May 1951.</summary>
    public const string Seed002 = "seed 002";

    /// <summary>The citation in seed 000, address included.</summary>
    public const string Citation000 = "citation of seed 000";

    private const string FirstWordsOfHead = "From the Diary of N. V. ROSHCHIN";
    private const string FirstWordsOfBody = "On 10 November at 1700";
    private const string FirstWordsOfSignature = "USSR Ambassador to the PRC N. Roshchin";

    private static readonly string DownloadText = ReadSeed("000_24b1dae8800ad39c.txt");
    private static readonly string CitationText = DownloadText[DownloadText.IndexOf('"')..(DownloadText.IndexOf('>') + 1)];
    private static readonly string WebPageText = ReadSeed("002_d173e903d13687ac.txt");

    /// <summary>The text of an input.</summary>
    /// <param name="name">One of the names above.</param>
    public static string TextOf(string name) => name switch
    {
        Seed000 => DownloadText,
        Seed002 => WebPageText,
        Citation000 => CitationText,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such input."),
    };

    /// <summary>Seed 000 with the paragraphs of its body repeated until it has at least so many characters.</summary>
    /// <param name="length">How many characters are wanted.</param>
    public static string LongDocument(int length)
    {
        var body = DownloadText.IndexOf(FirstWordsOfBody, StringComparison.Ordinal);
        var signature = DownloadText.IndexOf(FirstWordsOfSignature, StringComparison.Ordinal);
        var text = new StringBuilder(DownloadText, 0, body, length + DownloadText.Length);
        do
        {
            text.Append(DownloadText, body, signature - body);
        }
        while (text.Length < length);

        return text.Append(DownloadText, signature, DownloadText.Length - signature).ToString();
    }

    /// <summary>
    /// The document of seed 000 without the page around it, at the length that is asked for: the head, the paragraphs of the body again and
    /// again, the last one cut, and the signature. The head is short, so that a document of a kilobyte is much like one of sixteen megabytes.
    /// </summary>
    /// <param name="length">How many characters are wanted, some hundreds at least.</param>
    public static string DocumentOfLength(int length)
    {
        var head = DownloadText.IndexOf(FirstWordsOfHead, StringComparison.Ordinal);
        var body = DownloadText.IndexOf(FirstWordsOfBody, StringComparison.Ordinal);
        var signature = DownloadText.IndexOf(FirstWordsOfSignature, StringComparison.Ordinal);
        var ending = $"\n\n{DownloadText.AsSpan(signature)}";
        var text = new StringBuilder(DownloadText, head, body - head, length);
        while (text.Length < length - ending.Length)
        {
            text.Append(DownloadText, body, Math.Min(signature - body, length - ending.Length - text.Length));
        }

        return text.Append(ending).ToString();
    }

    private static string ReadSeed(string fileName)
    {
        using var stream = typeof(BenchmarkInputs).Assembly.GetManifestResourceStream(fileName)
            ?? throw new InvalidOperationException($"The program holds no resource {fileName}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
