namespace Memoranda;

/// <summary>An array of JSON objects, or one object.</summary>
/// <param name="isArray">Whether it is an array. The inputs decide, not how many of them can be read, so that a script knows what it gets.</param>
internal sealed class JsonFrame(bool isArray) : OutputFrame
{
    public override ReadOnlySpan<byte> Before(long number) => (isArray, number) switch
    {
        (true, 0) => "[\n"u8,
        (true, _) => ",\n"u8,
        (false, 0) => [],

        // One file turned out to hold several.
        _ => "\n"u8,
    };

    public override ReadOnlySpan<byte> End(long count) => (isArray, count) switch
    {
        (true, 0) => "[]\n"u8,
        (true, _) => "\n]\n"u8,
        (false, 0) => [],
        _ => "\n"u8,
    };
}
