namespace Archive.Memoranda;

/// <summary>What the <see cref="ISpanFormattable"/> members of the small values share.</summary>
internal static class SpanFormat
{
    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
