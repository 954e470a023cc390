using System.Diagnostics.CodeAnalysis;
using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda;

/// <summary>A leaf or page, or a run of them, as printed: <c>81-85</c>, <c>119</c>, <c>2-2ob</c>.</summary>
/// <remarks>First and last stay as printed, leading zeros and the mark of a verso (<c>ob</c>) included; nothing is reordered or expanded.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct PageRange : ISpanParsable<PageRange>, ISpanFormattable
{
    private readonly string? _first;
    private readonly string? _last;

    // Null as in the default value, which an empty range is to be equal to.
    internal PageRange(string first, string last) => (_first, _last) = (first.Length == 0 ? null : first, last.Length == 0 ? null : last);

    /// <summary>The first leaf or page.</summary>
    public string First => _first ?? "";

    /// <summary>The last leaf or page; the same as <see cref="First"/> where there is one only.</summary>
    public string Last => _last ?? "";

    /// <summary>Reads a range that fills a text.</summary>
    /// <param name="s">The text, <c>81-85</c>, with any kind of dash.</param>
    /// <param name="provider">Not used: pages have ASCII digits in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no range.</exception>
    public static PageRange Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PageRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var range) ? range : throw new FormatException($"'{s}' is no range of pages; ranges read like '81-85', '119' or '2-2ob'.");

    /// <summary>Reads a range that fills a text, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The range.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PageRange result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PageRange)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PageRange result) => PageRangeReader.TryReadWhole(s, out result);

    /// <summary>The range with a hyphen, <c>81-85</c>; a single page alone.</summary>
    public override string ToString() => string.Equals(First, Last, StringComparison.Ordinal) ? First : $"{First}-{Last}";

    /// <summary>The range with a hyphen, <c>81-85</c>; a single page alone.</summary>
    /// <param name="format">Not used: a range has one form.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
