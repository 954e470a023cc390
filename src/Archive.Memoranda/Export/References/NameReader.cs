using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Takes names apart as documents print them: <c>N.V. Roshchin</c>, <c>ZHOU ENLAI</c>, <c>Nakajima, Kenzō</c>, <c>A[pollon] Petrov</c>.</summary>
/// <remarks>Where it is not plain that a text is one person's name, and which word is the family's, the text stays whole.</remarks>
internal static class NameReader
{
    private const int MostWords = 6;

    /// <summary>Reads a name; null where there is none.</summary>
    /// <param name="text">The name as printed.</param>
    /// <param name="order">The order in which the names around it are printed.</param>
    public static ReferenceName? Read(string? text, NameOrder order = NameOrder.GivenFirst)
    {
        if (PlainValue.Of(text)?.Trim(' ', ',', ';', ':') is not { Length: > 0 } printed)
        {
            return null;
        }

        var bare = WithoutBrackets(printed, out var hasOtherName);
        if (bare.Contains(','))
        {
            var alone = LifeDates.Without(bare);
            if (alone.Contains(','))
            {
                return Inverted(alone) ?? Whole(printed);
            }

            bare = printed = alone.ToString();
        }

        Span<Range> places = stackalloc Range[NameWords.Most];
        var words = NameWords.Of(bare, places);
        if (words.IsSpaced)
        {
            bare = words.Concat();
            words = NameWords.Of(bare, places);
        }

        if (words.Count is 0 or > MostWords || OrganisationWords.HasOne(words))
        {
            return Whole(printed);
        }

        if (FamilyFirst.Is(words))
        {
            return new(words.Join(..1), words.Join(1..), IsFamilyFirst: true);
        }

        if (hasOtherName)
        {
            return Whole(printed);
        }

        var isUnclear = words.Count > 1 && !bare.Contains('.') && (order == NameOrder.Unknown || (order == NameOrder.Doubtful && JapaneseName.MayBe(words)));
        return isUnclear ? new(words.Join(..), IsWhole: true) : Western(words);
    }

    // An article is no part of a name that is sorted by.
    private static ReferenceName Whole(string printed)
    {
        var hasArticle = printed.Length > 4 && printed.StartsWith("the ", StringComparison.OrdinalIgnoreCase);
        return new(hasArticle ? printed[4..] : printed, IsWhole: true);
    }

    // `Nakajima, Kenzō`, `King, Martin Luther, Jr.`
    private static ReferenceName? Inverted(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        var count = text.Split(parts, ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (count is < 2 or > 3 || (count == 3 && !NameWord.IsSuffix(text[parts[2]])))
        {
            return null;
        }

        Span<Range> familyPlaces = stackalloc Range[NameWords.Most];
        Span<Range> givenPlaces = stackalloc Range[NameWords.Most];
        var family = NameWords.Of(text[parts[0]], familyPlaces);
        var given = NameWords.Of(text[parts[1]], givenPlaces);
        if (family.Count is 0 or > 4 || given.Count is 0 or > 4 || OrganisationWords.HasOne(family) || OrganisationWords.HasOne(given))
        {
            return null;
        }

        if (NameWord.IsSuffix(text[parts[1]]))
        {
            return Western(family) with { Suffix = text[parts[1]].ToString() };
        }

        Span<Range> places = stackalloc Range[NameWords.Most];
        var isFamilyFirst = count == 2 && FamilyFirst.Is(NameWords.Of($"{text[parts[0]]} {text[parts[1]]}", places));
        return new(family.Join(..), given.Join(..), count == 3 ? text[parts[2]].ToString() : null) { IsFamilyFirst = isFamilyFirst };
    }

    private static ReferenceName Western(NameWords words)
    {
        var end = words.Count;
        var suffix = end > 1 && NameWord.IsSuffix(words[end - 1]) ? words[--end].ToString() : null;
        var family = end - 1;

        // Initials behind the name, `Roshchin N. V.`
        if (family > 0 && NameWord.IsInitial(words[family]) && !NameWord.IsInitial(words[0]))
        {
            var initials = 1;
            while (!NameWord.IsInitial(words[initials]))
            {
                initials++;
            }

            return new(words.Join(..initials), words.Join(initials..end), suffix);
        }

        while (family > 1 && NameWord.IsParticle(words[family - 1]))
        {
            family--;
        }

        return new(words.Join(family..end), family == 0 ? null : words.Join(..family), suffix);
    }

    // What an editor filled in is part of a name, `A[pollon]` and `[I.V.] Kovalev`; a word of its own may be another name, `Filippov [Stalin]`.
    private static string WithoutBrackets(string text, out bool hasOtherName)
    {
        hasOtherName = false;
        if (!text.AsSpan().ContainsAny('[', ']'))
        {
            return text;
        }

        var bare = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '[' && at > 0 && text[at - 1] == ' ')
            {
                var end = text.IndexOf(']', at);
                var isWord = end > at + 1 && (end + 1 == text.Length || text[end + 1] == ' ');
                hasOtherName |= isWord && !text.AsSpan(at, end - at).Contains('.');
            }

            if (text[at] is not ('[' or ']'))
            {
                bare.Append(text[at]);
            }
        }

        return bare.ToString();
    }
}
