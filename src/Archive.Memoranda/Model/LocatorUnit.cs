using System.Diagnostics.CodeAnalysis;
using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda;

/// <summary>One unit of an archival locator: its kind, the label and the value as printed.</summary>
/// <remarks>
/// The value is always a string: <c>0100</c>, <c>059a</c> and <c>81-85</c> lose their meaning as numbers. The place in the text is the source's
/// <see cref="FieldedPart.FieldSpans"/>, field <c>locator[0]</c> and on, since a unit is a value that can be parsed and written on its own.
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record LocatorUnit : ISpanParsable<LocatorUnit>, ISpanFormattable
{
    /// <summary>The kind of unit.</summary>
    public LocatorUnitKind Unit { get; init; }

    /// <summary>The label as printed, <c>f.</c> or <c>fond (f.)</c>; null where the unit has none.</summary>
    public string? Label { get; init; }

    /// <summary>The value as printed, <c>0100</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The leaves or pages of a list or page unit; empty for others and where they can't be read.</summary>
    public ValueList<PageRange> Ranges { get; init; }

    /// <summary>Reads a unit that fills a text.</summary>
    /// <param name="s">The text, <c>ll. 81-85</c>.</param>
    /// <param name="provider">Not used: labels and values are the archive's, whatever the culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no unit.</exception>
    public static LocatorUnit Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static LocatorUnit Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var unit) ? unit : throw new FormatException($"'{s}' is no unit of a locator; units read like 'f. 0100', 'll. 81-85' or 'B 136/59748'.");

    /// <summary>Reads a unit that fills a text, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The unit.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LocatorUnit result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out LocatorUnit)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out LocatorUnit result) =>
        LocatorReader.TryReadWhole(s, out result);

    /// <summary>The unit as printed, <c>f. 0100</c>; a number before its unit as in <c>4. doboz</c>.</summary>
    public override string ToString() => LocatorReader.Print(this);

    /// <summary>The unit as printed, <c>f. 0100</c>.</summary>
    /// <param name="format">Not used: a printed unit has one form.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
