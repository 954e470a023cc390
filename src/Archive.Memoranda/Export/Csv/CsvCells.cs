using System.Globalization;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>Writes cells and rows. Whatever a cell holds, it stays one cell.</summary>
internal sealed class CsvCells(TextWriter output, CsvOptions options) : IDisposable
{
    private const int EnoughToWrite = 16 * 1024;
    private const string ItemSeparator = " | ";

    private readonly CsvBuffer _buffer = new();
    private bool _isInRow;

    /// <summary>Room for the texts of the row at hand.</summary>
    public CsvBuffer Scratch { get; } = new();

    /// <summary>A text in quotation marks; an empty cell where there is none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Empty();
        }
        else
        {
            Text(text.AsSpan());
        }
    }

    public void Text(CsvBuffer text)
    {
        if (text.Length == 0)
        {
            Empty();
        }
        else
        {
            Text(text.Span);
        }
    }

    /// <summary>A list's items; an empty cell where there are none.</summary>
    public void Items<T>(ValueList<T> items, Func<T, string?> textOf)
    {
        if (items.IsEmpty)
        {
            Empty();
            return;
        }

        var start = Open();
        var isFirst = true;
        foreach (var item in items)
        {
            _buffer.Append(isFirst ? "" : ItemSeparator);
            Item(textOf(item));
            isFirst = false;
        }

        Close(start);
    }

    /// <summary>The texts that some items of a list have; an empty cell where none has any.</summary>
    public void ItemsWhere<T>(ValueList<T> items, Func<T, string?> textOf)
    {
        var start = -1;
        foreach (var item in items)
        {
            if (textOf(item) is { } text)
            {
                if (start < 0)
                {
                    start = Open();
                }
                else
                {
                    _buffer.Append(ItemSeparator);
                }

                Item(text);
            }
        }

        if (start < 0)
        {
            Empty();
        }
        else
        {
            Close(start);
        }
    }

    public void Items(ValueList<string> items) => Items(items, static item => item);

    public void Number(int number)
    {
        Empty();
        _buffer.Append(number);
    }

    public void Number(int? number)
    {
        Empty();
        if (number is { } known)
        {
            _buffer.Append(known);
        }
    }

    public void Flag(bool value)
    {
        Empty();
        _buffer.Append(value ? "true" : "false");
    }

    public void Day(LocalDate? day)
    {
        if (day is { Year: < 0 } early)
        {
            Text(string.Create(CultureInfo.InvariantCulture, $"-{-early.Year:0000}-{early.Month:00}-{early.Day:00}"));
            return;
        }

        Empty();
        if (day is { } known)
        {
            Digits(known.Year, 1000);
            _buffer.Append('-');
            Digits(known.Month, 10);
            _buffer.Append('-');
            Digits(known.Day, 10);
        }
    }

    /// <summary>A cell with nothing in it, not even quotation marks.</summary>
    public void Empty()
    {
        if (_isInRow)
        {
            _buffer.Append(',');
        }

        _isInRow = true;
    }

    public void EndRow()
    {
        _buffer.Append('\n');
        _isInRow = false;
        if (_buffer.Length >= EnoughToWrite)
        {
            Flush();
        }
    }

    public void Flush()
    {
        output.Write(_buffer.Span);
        _buffer.Truncate(0);
    }

    public void Dispose()
    {
        _buffer.Dispose();
        Scratch.Dispose();
    }

    private void Text(ReadOnlySpan<char> text)
    {
        var start = Open();
        _buffer.Append(text);
        Close(start);
    }

    private int Open()
    {
        Empty();
        _buffer.Append('"');
        return _buffer.Length;
    }

    private void Close(int start)
    {
        CsvText.Clean(_buffer, start);
        if (!options.IsRaw && CsvText.IsFormula(_buffer.Span[start..]))
        {
            _buffer.Insert(start, '\'');
        }

        if (options.LongestCell is { } longest)
        {
            CsvText.Cut(_buffer, start, longest);
        }

        CsvText.Quote(_buffer, start);
        _buffer.Append('"');
    }

    private void Item(string? text)
    {
        var start = _buffer.Length;
        _buffer.Append(text);
        _buffer.Span[start..].Replace('|', '¦');
    }

    private void Digits(int number, int place)
    {
        for (; place > 0; place /= 10)
        {
            _buffer.Append((char)('0' + (number / place % 10)));
        }
    }
}
