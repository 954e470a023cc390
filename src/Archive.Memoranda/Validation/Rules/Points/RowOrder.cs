namespace Archive.Memoranda.Validation.Rules;

/// <summary>Judges the numbers of a row, each cause once: of <c>1. 2. 4. 3. 5.</c> the 3 is out of order and nothing is missing.</summary>
internal static class RowOrder
{
    // Years and the numbers of telegrams are no row of points.
    private const int TooHigh = 1000;

    // Up to here a number alone says that it goes on with the row, above only with what follows it.
    private const int HighestAlone = 99;

    public static void Judge(string text, PointRow row)
    {
        var entries = row.Entries;
        var before = entries[0];
        var last = before.Last;
        row.IsMendable = true;
        if (last >= TooHigh)
        {
            return;
        }

        for (var index = 1; index < entries.Length; index++)
        {
            var entry = entries[index];
            var next = index + 1 < entries.Length ? entries[index + 1].First : -1;
            entry.Before = before;
            if (entry.First == last + 1)
            {
                (before, last) = (entry, entry.Last);
                continue;
            }

            // One label is wrong where the one behind it is the next but one.
            row.IsMendable &= next == last + 2;

            // a)  b)  v)  g): Russian letters, which have an order of their own
            if (entry is { First: 7, Shape.Style: PointStyle.Letter } && last == 2)
            {
                return;
            }

            // A year or an amount at the start of a line is no label: the row goes on behind it.
            if (entry.First > last + 2 && next == last + 1)
            {
                continue;
            }

            if (entry.First == last + 2 && next == last + 1)
            {
                entries[++index].Order = PointOrder.OutOfOrder;
                entries[index].Before = entry;
                (before, last) = (entry, entry.Last);
                continue;
            }

            // 1.  2.  4.  4.: the first of two alike follows a gap, and the second repeats it.
            var isTwice = entry.First == next && entry.First > last;
            row.IsMendable &= !isTwice;
            var isWrong = next == last + 2 && !entry.IsCombined && !isTwice;
            entry.Order = OrderOf(text, entry, last, isWrong, index, IsOneRow(row, entry, before, next));
            entry.Due = isWrong && entry.Order != PointOrder.Follows ? last + 1 : 0;
            if (isWrong)
            {
                last++;
            }
            else if (next != last + 1)
            {
                (before, last) = (entry, entry.Last);
            }
        }
    }

    // A label written like the one before, with no list around that counts so, too: it goes on there whatever is missing.
    private static bool IsOneRow(PointRow row, PointEntry entry, PointEntry before, int next) =>
        entry.Shape == before.Shape && entry.First < TooHigh && (row.Outer is not { } outer || outer.LastOf(entry.Shape) < 0)
        && (next == entry.Last + 1 || (entry.First <= HighestAlone && entry.Shape.Style == PointStyle.Arabic));

    private static PointOrder OrderOf(string text, PointEntry entry, int last, bool isWrong, int count, bool isOneRow)
    {
        if (entry.First == last)
        {
            return PointOrder.Repeat;
        }

        // The one before stands inside a sentence: this is the second of a list that has begun there, or nothing is missing.
        if (InlineLabels.Has(text, entry.TextBefore, entry.Label.Start, entry.Shape.Write(entry.First - 1)))
        {
            return PointOrder.Follows;
        }

        if (entry.First < last || isWrong)
        {
            return PointOrder.OutOfOrder;
        }

        // What has lost more than it has kept is hardly a row, unless all else says so; and a label without its stop is there all the same.
        return !entry.IsAfterElision && (isOneRow || entry.First - last - 1 <= Math.Max(2, count)) && !InlineLabels.BeginsLine(text, entry.TextBefore, entry.Label.Start, entry.Shape.Write(entry.First - 1))
            ? PointOrder.Gap : PointOrder.Follows;
    }
}
