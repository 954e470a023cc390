using Archive.Memoranda.Parsing;

namespace Archive.Memoranda;

/// <summary>Reads one citation of the archive, or one source line.</summary>
/// <remarks>Reading is total: any string gives a citation, and what no rule claims is a diagnostic.</remarks>
/// <example><c>CitationParser.Parse("AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85. Translated by David Wolff.")</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class CitationParser
{
    /// <summary>Reads a citation.</summary>
    /// <param name="text">The citation, on one line or several.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static CitationParseResult Parse(string text, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return DocumentParser.ParseCitation(text, options ?? ParserOptions.Default);
    }
}
