namespace Archive.Memoranda.Tests.Support;

/// <summary>The two seed documents, as text and as what the parser makes of them.</summary>
internal static class Seed
{
    /// <summary>Seed 000, a download: record 117886 of the archive.</summary>
    public static string Download { get; } = Read("000_24b1dae8800ad39c.txt");

    /// <summary>Seed 002, a compact web page of 6 May 1951.</summary>
    public static string WebPage { get; } = Read("002_d173e903d13687ac.txt");

    /// <summary>The citation line of the download and the address under it.</summary>
    public static string Citation { get; } = Download[Download.IndexOf('"')..(Download.IndexOf('>') + 1)];

    /// <summary>Both, by the names that tests give them.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string> { ["download"] = Download, ["web page"] = WebPage };

    private static string Read(string file) => File.ReadAllText(Path.Combine(ProjectFolder.Seeds, file));
}
