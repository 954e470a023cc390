using System.Globalization;
using NodaTime;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Finds the line of a page that has the form of a date and is none, where its date is printed.</summary>
internal static class PageDateLine
{
    /// <summary>What is wrong with <c>31.11.1949</c>.</summary>
    public const string NoSuchDay = "there is no such day";

    private const int LongestLine = 32;
    private const int LinesAtTop = 12;
    private const int LeavesOfSheet = 16;
    private const int LongestMonth = 12;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The line and what is wrong with it; null where there is none, as on a page that has its date.</summary>
    public static Fault? Find(ValidationContext context)
    {
        if (!context.Memorandum.HasPage() || context.Memorandum.Record.Date is not null)
        {
            return null;
        }

        var source = context.SourceText;
        for (int line = 1, seen = 0; line <= source.LineCount && line <= LinesAtTop && seen < 2; line++)
        {
            var span = context.Trimmed(source.GetLine(line));
            if (!span.IsEmpty && !context.IsFurniture(span))
            {
                seen++;
                if (Judge(context, span) is { } fault)
                {
                    // Above a date, other lines would be read as a stray part of another page.
                    return seen == 1 ? fault : fault with { Fix = null };
                }
            }
        }

        return FindLabelled(context);
    }

    /// <summary>What is wrong with characters in the place of a date; null where they are one, or have no such form.</summary>
    public static Fault? Judge(ValidationContext context, TextSpan span)
    {
        var line = context.Characters(span);
        if (line.Length is < 6 or > LongestLine || !line.ContainsAnyInRange('0', '9') || ArchiveDate.TryParse(line, null, out _))
        {
            return null;
        }

        Span<Word> words = stackalloc Word[4];
        words.Clear();
        var count = Split(line, words);
        return count switch
        {
            3 when words[0].IsLongYear && words[1].IsDay && words[2].IsDay && line.ContainsAny('/', '.', '-') => OfNumbers(span, words[0].Value(line), words[1].Value(line), words[2].Value(line), isYearFirst: true),
            3 when words[0].IsNumber && words[1].IsNumber && words[2].IsYear && line.ContainsAny('/', '.', '-') => OfNumbers(span, words[2].Value(line), words[0].Value(line), words[1].Value(line), isYearFirst: false),
            3 when !words[0].IsNumber && words[1].IsNumber && words[2].IsLongYear => OfMonth(span, line, words[0], words[1], words[2]),
            3 when words[0].IsNumber && !words[1].IsNumber && words[2].IsLongYear => OfMonth(span, line, words[1], words[0], words[2]),
            2 when !words[0].IsNumber && words[1].IsLongYear => OfMonth(span, line, words[0], default, words[1]),
            _ => null,
        };
    }

    // Date:   November 31, 1953      Source:.   AVPRF
    private static Fault? FindLabelled(ValidationContext context)
    {
        var leaves = context.Result.Leaves.AsSpan();
        for (var index = 1; index < leaves.Length && index < LeavesOfSheet; index++)
        {
            if (leaves[index] is { Kind: LeafKind.Unrecognized } value && leaves[index - 1] is { Kind: LeafKind.Label } label && context.Characters(label.Span).StartsWith("Date", StringComparison.OrdinalIgnoreCase))
            {
                return Judge(context, value.Span);
            }
        }

        return null;
    }

    // 13/13/1949   1953-03-04   04-03-1953
    private static Fault OfNumbers(TextSpan span, int year, int first, int second, bool isYearFirst)
    {
        if (year is >= 100 && !IsYear(year))
        {
            return new(span, TooFar(year), null);
        }

        var calendar = year < 100 ? 1900 + year : year;
        bool isMonthFirst = IsDay(calendar, first, second), isDayFirst = !isYearFirst && first != second && IsDay(calendar, second, first);
        if (isMonthFirst != isDayFirst && year >= 100)
        {
            var page = isMonthFirst ? Write(year, first, second) : Write(year, second, first);
            return new(span, $"pages write {Quotation.Of(page)}", Fix.Replace($"Write {page}", span, page)) { IsDay = true };
        }

        if (isMonthFirst || isDayFirst)
        {
            return new(span, "pages write the month as a word", null) { IsDay = true };
        }

        return new(span, isYearFirst ? first is < 1 or > 12 ? $"{Number(first)} is no month" : $"{Months[first - 1]} {Number(year)} has no day {Number(second)}"
            : first > 12 && second > 12 ? $"neither {Number(first)} nor {Number(second)} is a month"
            : Math.Max(first, second) > 31 ? "no month has so many days"
            : NoSuchDay, null);
    }

    private static bool IsYear(int year) => year is >= 1500 and <= 2100;

    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    private static string TooFar(int year) => $"no document is of the year {Number(year)}";

    private static string Write(int year, int month, int day) => $"{Months[month - 1]} {Number(day)}, {Number(year)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // November 31, 1949   Novembr 10, 1949   Novembr 1949
    private static Fault? OfMonth(TextSpan span, ReadOnlySpan<char> line, Word month, Word day, Word year)
    {
        var name = month.Of(line);
        var nearest = Nearest(name, out var distance, out var isOnly);
        if (nearest < 0)
        {
            return null;
        }

        if (!IsYear(year.Value(line)))
        {
            return new(span, TooFar(year.Value(line)), null);
        }

        if (distance == 0)
        {
            if (day.Length > 0 && IsDay(year.Value(line), nearest + 1, day.Value(line)))
            {
                // March, 4 1953: the marks between are others.
                var page = Write(year.Value(line), nearest + 1, day.Value(line));
                return new(span, $"pages write {Quotation.Of(page)}", Fix.Replace($"Write {page}", span, page)) { IsDay = true };
            }

            return day.Length == 0 ? null : new(span, $"{Months[nearest]} {year.Of(line)} has no day {day.Of(line)}", null);
        }

        var edit = new TextSpan(span.Start + month.Start, month.Length);
        var mended = $"{line[..month.Start]}{Months[nearest]}{line[(month.Start + month.Length)..]}";
        return new(span, $"there is no month {Quotation.Of(name)}", isOnly && ArchiveDate.TryParse(mended, null, out _) ? Fix.Replace($"Write {Months[nearest]}", edit, Months[nearest]) : null) { IsMisspelt = true };
    }

    // A month or its first letters, but for one slip, two in a long name. Juny is as near to June as to July.
    private static int Nearest(ReadOnlySpan<char> name, out int distance, out bool isOnly)
    {
        (var nearest, distance, isOnly) = (-1, int.MaxValue, true);
        for (var index = 0; index < Months.Length && name.Length is >= 3 and <= LongestMonth; index++)
        {
            var slips = Months[index].AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase) ? 0 : Slips(name, Months[index]);
            isOnly &= slips != distance;
            if (slips < distance && slips <= (Math.Min(name.Length, Months[index].Length) > 4 ? 2 : 1))
            {
                (nearest, distance, isOnly) = (index, slips, true);
            }
        }

        return nearest;
    }

    // Letters to change, put in or take out.
    private static int Slips(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        Span<int> row = stackalloc int[LongestMonth + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= one.Length; line++)
        {
            var corner = row[0];
            row[0] = line;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = char.ToUpperInvariant(one[line - 1]) == char.ToUpperInvariant(other[column - 1]);
                (corner, row[column]) = (row[column], Math.Min(corner + (same ? 0 : 1), Math.Min(row[column], row[column - 1]) + 1));
            }
        }

        return row[other.Length];
    }

    // Words of letters and words of digits; none at all where the line has more than four, or other signs than dates have.
    private static int Split(ReadOnlySpan<char> line, Span<Word> words)
    {
        var count = 0;
        for (var at = 0; at < line.Length;)
        {
            if (!char.IsLetterOrDigit(line[at]))
            {
                if (line[at] is not (',' or '.' or '/' or '-') && !char.IsWhiteSpace(line[at]))
                {
                    return 0;
                }

                at++;
                continue;
            }

            var (start, isNumber) = (at, char.IsAsciiDigit(line[at]));
            while (at < line.Length && char.IsLetterOrDigit(line[at]) && char.IsAsciiDigit(line[at]) == isNumber)
            {
                at++;
            }

            if (count == words.Length)
            {
                return 0;
            }

            words[count++] = new(start, at - start, isNumber);
        }

        return count;
    }

    /// <summary>A line that is not read as a date.</summary>
    /// <param name="Line">The characters.</param>
    /// <param name="Reason">Why it is not.</param>
    /// <param name="Fix">What would make it one; null where that is not certain.</param>
    internal readonly record struct Fault(TextSpan Line, string Reason, Fix? Fix)
    {
        /// <summary>Whether it is a day that there is, in a form that pages do not have.</summary>
        public bool IsDay { get; init; }

        /// <summary>Whether its month is no word for one.</summary>
        public bool IsMisspelt { get; init; }
    }

    private readonly record struct Word(int Start, int Length, bool IsNumber)
    {
        public bool IsYear => IsNumber && Length is 2 or 4;

        public bool IsDay => IsNumber && Length is 1 or 2;

        public bool IsLongYear => IsNumber && Length == 4;

        public ReadOnlySpan<char> Of(ReadOnlySpan<char> line) => line.Slice(Start, Length);

        // Numbers of more than four digits are no part of a date; any large value does.
        public int Value(ReadOnlySpan<char> line)
        {
            var value = 0;
            foreach (var digit in Of(line)[..Math.Min(Length, 4)])
            {
                value = (value * 10) + (digit - '0');
            }

            return value;
        }
    }
}
