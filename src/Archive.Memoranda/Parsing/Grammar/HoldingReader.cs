namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the archive that holds a source, with the places printed behind its name.</summary>
internal static class HoldingReader
{
    /// <summary>Reads an archive.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="segments">The segments of the source.</param>
    /// <param name="length">How much of its segment names the archive.</param>
    /// <param name="index">The segment that names the archive; then the last one that goes with it.</param>
    public static Repository Read(ParseContext context, ReadOnlySpan<TextSpan> segments, int length, ref int index)
    {
        var name = new TextSpan(segments[index].Start, length);
        var places = length < segments[index].Length ? index + 1 : FindPlaces(context, segments, index, ref name, out index);
        var repository = TakeRepository(context, name);
        TakePlaces(context, segments[places..(index + 1)]);
        return repository;
    }

    private static void TakePlaces(ParseContext context, ReadOnlySpan<TextSpan> places)
    {
        foreach (var place in places)
        {
            context.Claim(LeafKind.Value, place);
        }
    }

    // Archive ... (AMIP), Belgrade, Serbia: the places go with the name. A country alone is part of the name, Ministry of Foreign Affairs, France, and so
    // is one that carries the abbreviation, Archive of the President, Russian Federation (APRF), or Berlin (PolA AA).
    private static int FindPlaces(ParseContext context, ReadOnlySpan<TextSpan> segments, int index, ref TextSpan name, out int last)
    {
        last = index;
        if (index + 1 < segments.Length && IsCountryWithAbbreviation(context.Characters(segments[index + 1])))
        {
            last++;
            name = TextSpan.FromBounds(name.Start, segments[last].End);
        }

        var first = last;
        while (last + 1 < segments.Length && IsPlaceOrParent(context.Characters(segments[last + 1])))
        {
            last++;
        }

        if (last == first + 1 && first == index && Places.IsCountry(context.Characters(segments[last])))
        {
            name = TextSpan.FromBounds(name.Start, segments[last].End);
            return last + 1;
        }

        return first + 1;
    }

    private static bool IsCountryWithAbbreviation(ReadOnlySpan<char> segment) =>
        !ArchiveNames.Parenthesized(segment).IsEmpty && Places.IsKnown(ArchiveNames.WithoutParenthesis(segment));

    private static bool IsPlaceOrParent(ReadOnlySpan<char> segment) => ArchiveNames.IsPlace(segment) || ArchiveNames.IsParentBody(segment);

    private static Repository TakeRepository(ParseContext context, TextSpan name)
    {
        var text = context.ClaimValue(name);
        var abbreviation = ArchiveNames.Parenthesized(text).ToString();
        if (abbreviation.Length > 0)
        {
            return new() { Text = text, Abbreviation = abbreviation, Name = text[..text.LastIndexOf('(')].TrimEnd(), Span = name };
        }

        // The table knows full names as well; those are no abbreviations.
        var known = KnownArchive.Find(text, out var isShort);
        return isShort || ArchiveNames.LooksAbbreviated(text)
            ? new() { Text = text, Abbreviation = text, Name = known?.Name, Span = name }
            : new() { Text = text, Name = known?.Name ?? ArchiveNames.WithoutParenthesis(text).ToString(), Span = name };
    }
}
