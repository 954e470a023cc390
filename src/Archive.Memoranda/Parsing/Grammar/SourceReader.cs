using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads one source, <c>AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85</c>: a repository and the units of its locator.</summary>
internal static class SourceReader
{
    /// <summary>Reads the source in a span that has neither credits nor notes.</summary>
    public static ArchivalSource Read(ParseContext context, TextSpan span)
    {
        var segments = new StackList<TextSpan>(stackalloc TextSpan[16]);
        AtCommas(context, span, ref segments);
        var units = new LocatorReading(context, stackalloc UnitMatch[16]);
        var repository = Read(context, segments.Items, ref units);
        segments.Release();
        var locator = units.Finish(out var fields);
        return new() { Text = context.Value(span), Repository = repository, Locator = locator, FieldSpans = fields, Span = span };
    }

    // A stop parts the archive from what is before it, 6/77 w-83 t-1263. Polish Foreign Ministry Archive (AMSZ), Warsaw
    private static void AtCommas(ParseContext context, TextSpan span, ref StackList<TextSpan> segments)
    {
        foreach (var segment in Segments.Each(context.Text, span))
        {
            var text = context.Characters(segment);
            var stop = segments.Count == 0 ? -1 : text.IndexOf(". ");
            if (stop > 0 && text[..stop].ContainsAnyInRange('0', '9') && ArchiveNames.IsHolding(text[(stop + 2)..]) && text[(stop + 2)..].Contains(' '))
            {
                segments.Add(new(segment.Start, stop));
                segments.Add(Scan.Trim(context.Text, segment.Start + stop + 1, segment.End));
                continue;
            }

            segments.Add(segment);
        }
    }

    private static Repository? Read(ParseContext context, ReadOnlySpan<TextSpan> segments, scoped ref LocatorReading units)
    {
        Repository? repository = null;
        var holder = FindHolder(context, segments, out var length);
        for (var index = 0; index < segments.Length; index++)
        {
            var segment = segments[index];
            if (index != holder)
            {
                // A leaf or page alone goes on with the list before it, ll. 139, 145.
                units.Take(segment, isLast: index == segments.Length - 1 || index == holder - 1);
                continue;
            }

            repository = HoldingReader.Read(context, segments, length, ref index);
            if (length < segment.Length)
            {
                var rest = segment.Start + length + (context.Text[segment.Start + length] == ':' ? 1 : 0);
                units.Take(Scan.Trim(context.Text, rest, segment.End), isLast: index == segments.Length - 1);
            }
        }

        return repository;
    }

    // GB165-0384, Box 13, ..., Middle East Centre Archive: the number of a collection stands first, its archive is written out behind it
    private static bool IsCollection(ParseContext context, ReadOnlySpan<TextSpan> segments)
    {
        var first = context.Characters(segments[0]);
        if (!first.ContainsAnyInRange('0', '9') || !first.Contains('-') || first.Contains(' '))
        {
            return false;
        }

        foreach (var segment in segments[1..])
        {
            if (context.Characters(segment).Contains(' ') && ArchiveNames.IsHolding(context.Characters(segment)))
            {
                return true;
            }
        }

        return false;
    }

    // The segment that names the archive, and how much of it does.
    private static int FindHolder(ParseContext context, ReadOnlySpan<TextSpan> segments, out int length)
    {
        for (var index = 0; index < segments.Length; index++)
        {
            length = ArchiveNames.MeasureHolding(context.Characters(segments[index]));
            if (length > 0 && !(index == 0 && IsCollection(context, segments)))
            {
                return index;
            }
        }

        length = segments.IsEmpty ? 0 : segments[0].Length;
        return segments.Length > 1 && ArchiveNames.LooksAbbreviated(context.Characters(segments[0])) ? 0 : -1;
    }
}
