using System.Globalization;

namespace Archive.Memoranda;

/// <summary>Decompressed bytes, as long as they are not more than a text can have.</summary>
/// <param name="inner">The decompressed bytes.</param>
/// <param name="compressed">How many compressed bytes have been read so far.</param>
/// <param name="most">How many times as many they may become.</param>
internal sealed class ExpandingStream(Stream inner, Func<long> compressed, int most) : SourceStream
{
    /// <summary>So many bytes harm nobody, whatever they were made of.</summary>
    private const long Harmless = 16 << 20;

    private long _count;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _count += read;
        if (_count > Harmless && _count / most > compressed())
        {
            throw new DumpFailureException(DumpFailure.Of(
                DiagnosticDescriptors.ExpandsTooMuch, 0, most.ToString(CultureInfo.InvariantCulture), compressed().ToString(CultureInfo.InvariantCulture)));
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
