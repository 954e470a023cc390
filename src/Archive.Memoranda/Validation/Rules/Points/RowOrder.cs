namespace Archive.Memoranda.Validation.Rules;

/// <summary>Judges the numbers of a row, each cause once: of <c>1. 2. 4. 3. 5.</c> the 3 is out of order and nothing is missing.</summary>
internal static class RowOrder
{
    public static void Judge(string text, PointRow row)
    {
        var entries = row.Entries;
        var before = entries[0];
        var last = before.Last;
        row.IsMendable = true;
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

            var isWrong = next == last + 2 && !entry.IsCombined;
            entry.Order = OrderOf(text, entry, last, isWrong, index);
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

    private static PointOrder OrderOf(string text, PointEntry entry, int last, bool isWrong, int count)
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

        // What has lost more than it has kept is hardly a row; and a label without its stop is there all the same.
        return !entry.IsAfterElision && entry.First - last - 1 <= Math.Max(2, count) && !InlineLabels.BeginsLine(text, entry.TextBefore, entry.Label.Start, entry.Shape.Write(entry.First - 1))
            ? PointOrder.Gap : PointOrder.Follows;
    }
}
