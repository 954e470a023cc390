using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>The words of a printed name as places in it, without titles: <c>N.V.Roshchin</c> has three.</summary>
internal readonly ref struct NameWords
{
    /// <summary>How many places a caller has to have room for; what has as many words is no name.</summary>
    public const int Most = 16;

    private const int ShortestSpacedName = 4;
    private const int LongestOnStack = 128;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "com", "cde", "cdes", "comrade", "com-de", "tov", "tovarishch", "mr", "mrs", "ms", "miss", "sir", "lord", "dr", "prof", "professor", "gen", "general", "col", "colonel",
        "maj", "major", "lt", "lieutenant", "capt", "captain", "marshal", "admiral", "ambassador", "premier", "president", "chairman", "vice-chairman", "minister", "senator",
        "amb", "herr", "frau", "monsieur", "madame").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Range> _places;

    private NameWords(ReadOnlySpan<char> text, ReadOnlySpan<Range> places)
    {
        _text = text;
        _places = places;
    }

    public int Count => _places.Length;

    public ReadOnlySpan<char> this[int index] => _text[_places[index]];

    /// <summary>Whether the words are the letters of one, <c>V A R E N T S O V</c>.</summary>
    public bool IsSpaced
    {
        get
        {
            for (var at = 0; at < Count; at++)
            {
                if (this[at] is not [var letter] || !char.IsLetter(letter))
                {
                    return false;
                }
            }

            return Count >= ShortestSpacedName;
        }
    }

    /// <summary>Finds the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="places">Room for <see cref="Most"/> places.</param>
    public static NameWords Of(ReadOnlySpan<char> text, Span<Range> places)
    {
        var count = 0;
        for (var at = 0; at < text.Length && count < places.Length;)
        {
            var end = text[at..].IndexOf(' ') is >= 0 and var length ? at + length : text.Length;
            while (at < end && text[at] is '.' or '-')
            {
                at++;
            }

            count = AddParts(text, at, end, places, count);
            at = end + 1;
        }

        var first = 0;
        while (count - first > 1 && Titles.Contains(text[places[first]].TrimEnd('.')))
        {
            first++;
        }

        // The dot of the sentence that a name ends.
        if (count > first && text[places[count - 1]] is [_, _, _, .., '.'] last && !NameWord.IsSuffix(last))
        {
            var start = places[count - 1].Start.Value;
            places[count - 1] = start..(start + last.TrimEnd('.').Length);
        }

        return new(text, places[first..count]);
    }

    /// <summary>Words with a blank between them; names in capitals get small letters, <c>ROSHCHIN</c> is <c>Roshchin</c>.</summary>
    public string Join(Range range)
    {
        var places = _places[range];
        var most = places.Length == 0 ? 0 : places[^1].End.Value - places[0].Start.Value + places.Length;
        var joined = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        var length = 0;
        foreach (var place in places)
        {
            if (length > 0)
            {
                joined[length++] = ' ';
            }

            var word = _text[place];
            word.CopyTo(joined[length..]);
            NameWord.Soften(joined.Slice(length, word.Length));
            length += word.Length;
        }

        return new(joined[..length]);
    }

    /// <summary>The words of a spaced name as one, <c>VARENTSOV</c>.</summary>
    public string Concat()
    {
        Span<char> whole = stackalloc char[Most];
        for (var at = 0; at < Count; at++)
        {
            whole[at] = this[at][0];
        }

        return new(whole[..Count]);
    }

    // An initial with a name or another initial glued to it is a word.
    private static int AddParts(ReadOnlySpan<char> text, int start, int end, Span<Range> places, int count)
    {
        for (var at = start + 1; at + 1 < end && count < places.Length; at++)
        {
            if (text[at] == '.' && at - start <= 2 && char.IsLetter(text[at + 1]))
            {
                places[count++] = start..(at + 1);
                start = at + 1;
            }
        }

        if (start < end && count < places.Length)
        {
            places[count++] = start..end;
        }

        return count;
    }
}
