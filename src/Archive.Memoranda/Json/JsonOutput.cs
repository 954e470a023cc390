using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Writes JSON as UTF-8 into a caller's buffer, on one line or laid out for people.</summary>
/// <remarks>
/// It trusts its caller: that names and values alternate, and that what was begun is ended, is for the walk over the model to see to. In return a
/// value costs little more than the copying of its bytes. The text is that of <see cref="Utf8JsonWriter"/> byte for byte.
/// </remarks>
internal ref partial struct JsonOutput
{
    private const int LeastSpace = 512;
    private const int IndentSize = 2;

    private readonly IBufferWriter<byte> _buffer;
    private readonly bool _indented;
    private Span<byte> _space;
    private int _written;
    private int _depth;

    // Whether the object or list at work holds anything yet, so that a comma is due before what comes next.
    private bool _follows;

    public JsonOutput(IBufferWriter<byte> buffer, bool indented) => (_buffer, _indented) = (buffer, indented);

    public void BeginObject() => Begin((byte)'{');

    public void EndObject() => End((byte)'}');

    /// <summary>Begins an object that is an item of a list.</summary>
    public void BeginItem()
    {
        Item();
        BeginObject();
    }

    /// <summary>Begins an object that is the value of a property.</summary>
    /// <param name="name">The property, in ASCII that needs no escaping.</param>
    public void BeginObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        BeginObject();
    }

    /// <summary>Begins a list that is the value of a property.</summary>
    /// <param name="name">The property, in ASCII that needs no escaping.</param>
    public void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin((byte)'[');
    }

    public void EndList() => End((byte)']');

    /// <summary>Makes way for an item of a list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Item()
    {
        if (_follows)
        {
            Put((byte)',');
        }

        _follows = true;
        if (_indented)
        {
            NewLine();
        }
    }

    /// <summary>Begins a property.</summary>
    /// <param name="name">Its name, in ASCII that needs no escaping.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name)
    {
        Item();
        var space = Take(name.Length + 3);
        space[0] = (byte)'"';
        name.CopyTo(space[1..]);
        space[name.Length + 1] = (byte)'"';
        space[name.Length + 2] = (byte)':';
        if (_indented)
        {
            Put((byte)' ');
        }
    }

    /// <summary>Hands what was written over to the buffer.</summary>
    public void Flush()
    {
        _buffer.Advance(_written);
        _space = default;
        _written = 0;
    }

    private void Begin(byte bracket)
    {
        if (++_depth > MemorandumJson.MaxDepth)
        {
            throw new JsonException($"The JSON is nested more than {MemorandumJson.MaxDepth} deep.");
        }

        Put(bracket);
        _follows = false;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (_indented && _follows)
        {
            NewLine();
        }

        Put(bracket);
        _follows = true;
    }

    private void NewLine()
    {
        var space = Take(1 + (_depth * IndentSize));
        space[0] = (byte)'\n';
        space[1..].Fill((byte)' ');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte character) => Take(1)[0] = character;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Take(int count)
    {
        if (_space.Length - _written < count)
        {
            Grow(count);
        }

        var taken = _space.Slice(_written, count);
        _written += count;
        return taken;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        Flush();
        _space = _buffer.GetSpan(Math.Max(count, LeastSpace));
    }
}
