using System.Buffers.Text;
using NodaTime;
using NodaTime.Text;

namespace Archive.Memoranda.Json;

/// <summary>Properties with the values that the model is made of. One that is null, empty, 0 or was never set is left out.</summary>
internal ref partial struct JsonOutput
{
    private const int LongestNumber = 11;
    private const int IsoLength = 10;

    /// <summary>A text property.</summary>
    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            Name(name);
            Text(text.AsSpan());
        }
    }

    /// <summary>A list of texts.</summary>
    public void Texts(ReadOnlySpan<byte> name, ValueList<string> texts)
    {
        if (!texts.IsEmpty)
        {
            BeginList(name);
            foreach (var text in texts)
            {
                Item();
                Text(text);
            }

            EndList();
        }
    }

    public void Number(ReadOnlySpan<byte> name, int number)
    {
        if (number != 0)
        {
            Name(name);
            Number(number);
        }
    }

    public void Number(int number)
    {
        if (_space.Length - _written < LongestNumber)
        {
            Grow(LongestNumber);
        }

        Utf8Formatter.TryFormat(number, _space[_written..], out var count);
        _written += count;
    }

    public void Flag(ReadOnlySpan<byte> name, bool flag)
    {
        if (flag)
        {
            Name(name);
            "true"u8.CopyTo(Take(4));
        }
    }

    /// <summary>The word of an enumeration.</summary>
    public void Word(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        Name(name);
        var space = Take(word.Length + 2);
        space[0] = (byte)'"';
        word.CopyTo(space[1..]);
        space[word.Length + 1] = (byte)'"';
    }

    /// <summary>A span that may never have been set.</summary>
    public void Span(TextSpan span)
    {
        if (span != default)
        {
            SpanOf(span);
        }
    }

    /// <summary>A span that is written whatever it is.</summary>
    public void SpanOf(TextSpan span)
    {
        BeginObject("span"u8);
        Name("start"u8);
        Number(span.Start);
        Name("length"u8);
        Number(span.Length);
        EndObject();
    }

    /// <summary>A day of the ISO calendar.</summary>
    public void Day(ReadOnlySpan<byte> name, LocalDate date)
    {
        Name(name);
        var day = date.WithCalendar(CalendarSystem.Iso);
        var (year, month, dayOfMonth) = day;
        if (year < 1)
        {
            // Years before the first have a sign and are rare enough for a string.
            Text(LocalDatePattern.Iso.Format(day));
            return;
        }

        var space = Take(IsoLength + 2);
        "\"0000-00-00\""u8.CopyTo(space);
        Digits(space[1..5], year);
        Digits(space[6..8], month);
        Digits(space[9..11], dayOfMonth);
    }

    private static void Digits(Span<byte> space, int number)
    {
        for (var index = space.Length - 1; index >= 0; index--)
        {
            space[index] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
