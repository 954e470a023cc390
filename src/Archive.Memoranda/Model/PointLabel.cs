using System.Diagnostics.CodeAnalysis;
using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda;

/// <summary>The label of a numbered point as printed, with the style and the numbers that it stands for.</summary>
/// <remarks><c>I.</c> <c>2.</c> <c>3, 4.</c> <c>1)</c> <c>(a)</c> are labels. Two labels are equal when their texts are.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct PointLabel : ISpanParsable<PointLabel>, ISpanFormattable
{
    private readonly string? _text;

    internal PointLabel(string text, PointStyle style, ValueList<int> numbers) => (_text, Style, Numbers) = (text, style, numbers);

    /// <summary>The label exactly as printed, punctuation included.</summary>
    public string Text => _text ?? "";

    /// <summary>The style that the label alone tells: <c>I.</c> is roman.</summary>
    public PointStyle Style { get; }

    /// <summary>The numbers that it stands for, from 1; <c>3, 4.</c> has two. A number too great for 32 bits is left out.</summary>
    public ValueList<int> Numbers { get; }

    /// <summary>Reads a label that fills a text.</summary>
    /// <param name="s">The text, <c>3, 4.</c>.</param>
    /// <param name="provider">Not used: labels have ASCII digits and Latin letters in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no label.</exception>
    public static PointLabel Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static PointLabel Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var label) ? label : throw new FormatException($"'{s}' is no label of a point; labels read like '1.', 'IV.', '3, 4.', 'a)' or '(2)'.");

    /// <summary>Reads a label that fills a text, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The label.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PointLabel result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out PointLabel)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PointLabel result) => LabelReader.TryReadWhole(s, out result);

    /// <inheritdoc/>
    public bool Equals(PointLabel other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The label as printed.</summary>
    public override string ToString() => Text;

    /// <summary>The label as printed.</summary>
    /// <param name="format">Not used: a printed label has one form.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(Text, destination, out charsWritten);
}
