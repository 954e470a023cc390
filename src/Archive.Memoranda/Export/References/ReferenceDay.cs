using NodaTime;

namespace Archive.Memoranda.Export.References;

/// <summary>A day as the formats write one, <c>1949-11-10</c>, with as much of it as is known.</summary>
internal readonly record struct ReferenceDay(LocalDate Day, DatePrecision Precision, char Separator)
{
    public const int Length = 10;

    public void WriteYear(TextWriter writer)
    {
        Span<char> year = stackalloc char[Length];
        writer.Write(year[..PutYear(year)]);
    }

    public void Write(TextWriter writer)
    {
        Span<char> digits = stackalloc char[Length];
        writer.Write(Format(digits));
    }

    public ReadOnlySpan<char> Format(Span<char> digits)
    {
        var length = PutYear(digits);
        if (Precision != DatePrecision.Year)
        {
            length = Put(digits, length, Day.Month);
        }

        if (Precision is DatePrecision.Day or DatePrecision.Range)
        {
            length = Put(digits, length, Day.Day);
        }

        return digits[..length];
    }

    private int PutYear(Span<char> digits)
    {
        var year = Day.Year;
        for (var at = 3; at >= 0; at--, year /= 10)
        {
            digits[at] = (char)('0' + (year % 10));
        }

        return 4;
    }

    private int Put(Span<char> digits, int at, int number)
    {
        digits[at] = Separator;
        digits[at + 1] = (char)('0' + (number / 10));
        digits[at + 2] = (char)('0' + (number % 10));
        return at + 3;
    }
}
