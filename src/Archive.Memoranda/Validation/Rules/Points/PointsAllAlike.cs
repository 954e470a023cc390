using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Points in succession are not all <c>1.</c>, as the lists of web pages become whose items stand apart.</summary>
internal sealed class PointsAllAlike : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.AllAlike];

    public void Check(ValidationContext context)
    {
        foreach (var rows in context.Rows)
        {
            var entries = rows.Entries;
            for (var index = 0; index < entries.Length;)
            {
                var count = CountAlike(entries[index..]);
                if (count > 1)
                {
                    Report(context, entries.Slice(index, count), GoesOnOtherwise(entries[(index + count)..], entries[index].Shape, count));
                }

                index += count;
            }
        }
    }

    // With each of them at the head of a row of one.
    private static int CountAlike(ReadOnlySpan<PointEntry> entries)
    {
        var count = 1;
        while (count < entries.Length && entries[0] is { First: 1, Last: 1, Point: not null } first && entries[count] is { First: 1, Last: 1, Point: not null, IsApart: false, IsQuoted: false } next && next.Shape == first.Shape)
        {
            count++;
        }

        // 1.  1.  2.: the last one begins a list that goes on.
        return count > 1 && count < entries.Length && entries[count].First == 2 && entries[count].Shape == entries[0].Shape ? count - 1 : count;
    }

    // 1.  1.  1., a heading, 2.: numbered anew, the points would have two of that number.
    private static bool GoesOnOtherwise(ReadOnlySpan<PointEntry> behind, LabelShape shape, int count)
    {
        foreach (var entry in behind)
        {
            if (entry.Shape == shape)
            {
                return entry.First > 1 && entry.First != count + 1;
            }
        }

        return false;
    }

    private static void Report(ValidationContext context, ReadOnlySpan<PointEntry> alike, bool goesOnOtherwise)
    {
        var edits = new List<TextEdit>();
        for (var index = 1; index < alike.Length; index++)
        {
            if (alike[index].Shape.Write(index + 1) is not { } label)
            {
                return;
            }

            edits.Add(new() { Span = alike[index].Label, Text = label });
        }

        var last = edits[^1];
        var fix = alike.Length > 2 && !goesOnOtherwise ? new Fix { Title = $"Number them from {context.SourceText.ToString(alike[0].Label)} to {last.Text}", IsSuggestion = true, Edits = edits.ToValueList() } : null;
        context.Report(PointDescriptors.AllAlike, alike[1].Label, fix, alike.Length.ToString(CultureInfo.InvariantCulture), context.Quote(alike[0].Label));
    }
}
