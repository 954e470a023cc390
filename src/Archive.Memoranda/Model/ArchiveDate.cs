using System.Diagnostics.CodeAnalysis;
using Archive.Memoranda.Parsing.Grammar;
using NodaTime;

namespace Archive.Memoranda;

/// <summary>A date as an archive prints it: the text, and the days that it stands for.</summary>
/// <remarks>
/// <para><c>November 10, 1949</c>, <c>06 July 1949</c>, <c>6.V.51</c>, <c>April, 1950</c> and <c>1955</c> are dates; where a month or year is all that is known,
/// <see cref="Start"/> and <see cref="End"/> are its first and last day.</para>
/// <para>The calendar is the Gregorian one, as in all documents of the archive; NodaTime's ISO calendar stands for it.</para>
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct ArchiveDate : ISpanParsable<ArchiveDate>, ISpanFormattable
{
    private readonly string? _text;

    /// <summary>Makes a date of its parts, for reading it back from another form. Most callers parse one instead.</summary>
    /// <param name="text">The date as printed.</param>
    /// <param name="start">The first day.</param>
    /// <param name="end">The last day.</param>
    /// <param name="precision">How much is known.</param>
    /// <param name="guess">What had to be guessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public ArchiveDate(string text, LocalDate start, LocalDate end, DatePrecision precision, DateGuess guess = DateGuess.None)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);

        // Null as in the default value, which an empty text is to be equal to.
        _text = text.Length == 0 ? null : text;
        (Start, End, Precision, Guess) = (start, end, precision, guess);
    }

    /// <summary>The date as printed, its white space collapsed.</summary>
    public string Text => _text ?? "";

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day; the same as <see cref="Start"/> where a day is known.</summary>
    public LocalDate End { get; }

    /// <summary>How much of the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>What had to be guessed to read it.</summary>
    public DateGuess Guess { get; }

    /// <summary>Reads a date that fills a text.</summary>
    /// <param name="s">The text, <c>1 December 1949</c>.</param>
    /// <param name="provider">Not used: the forms are the archive's, whatever the culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is no date.</exception>
    public static ArchiveDate Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ArchiveDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var date) ? date : throw new FormatException($"'{s}' is no date; dates read like '1 December 1949', '6.V.51', 'April, 1950' or '1955'.");

    /// <summary>Reads a date that fills a text, if it is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ArchiveDate result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ArchiveDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ArchiveDate result) => DateReader.TryReadWhole(s, out result);

    /// <summary>The date as printed.</summary>
    public override string ToString() => Text;

    /// <summary>The date as printed.</summary>
    /// <param name="format">Not used: a printed date has one form.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(Text, destination, out charsWritten);
}
