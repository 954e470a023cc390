using System.Globalization;

namespace Archive.Memoranda;

/// <summary>A file of an archive, with an exception where it has not as many bytes as the archive says.</summary>
/// <param name="inner">Its bytes.</param>
/// <param name="length">How many there must be.</param>
internal sealed class ExactStream(Stream inner, long length) : SourceStream
{
    private long _count;

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _count += read;
        if (_count > length || (read == 0 && !buffer.IsEmpty && _count < length))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"it has {_count} bytes or more where the archive says {length}"));
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
