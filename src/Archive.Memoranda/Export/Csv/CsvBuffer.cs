using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Characters that grow in a rented array.</summary>
internal sealed class CsvBuffer : IDisposable
{
    private char[] _characters = ArrayPool<char>.Shared.Rent(8192);

    public int Length { get; private set; }

    public Span<char> Span => _characters.AsSpan(0, Length);

    public void Append(char character)
    {
        if (Length == _characters.Length)
        {
            Grow(1);
        }

        _characters[Length++] = character;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Free(text.Length));
        Length += text.Length;
    }

    public void Append(int number)
    {
        number.TryFormat(Free(11), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Insert(int at, char character)
    {
        Append(character);
        var moved = Span[at..];
        moved[..^1].CopyTo(moved[1..]);
        moved[0] = character;
    }

    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        var characters = _characters;
        (_characters, Length) = ([], 0);
        if (characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private Span<char> Free(int count)
    {
        if (count > _characters.Length - Length)
        {
            Grow(count);
        }

        return _characters.AsSpan(Length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(Length + count), (int)Math.Min(2L * _characters.Length, Array.MaxLength)));
        Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_characters);
        _characters = larger;
    }
}
