using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Takes names apart as documents print them: <c>N.V. Roshchin</c>, <c>ZHOU ENLAI</c>, <c>Nakajima, Kenzō</c>, <c>A[pollon] Petrov</c>.</summary>
/// <remarks>Where it is not plain that a text is one person's name, and which word is the family's, the text stays whole.</remarks>
internal static class NameReader
{
    private const int MostWords = 6;

    /// <summary>Reads a name; null where there is none.</summary>
    /// <param name="text">The name as printed.</param>
    /// <param name="isOrderKnown">False where given names may come last without a sign of it, as in Hungarian and Japanese documents.</param>
    public static ReferenceName? Read(string? text, bool isOrderKnown = true)
    {
        if (PlainValue.Of(text)?.Trim(' ', ',', ';', ':') is not { Length: > 0 } printed)
        {
            return null;
        }

        var bare = WithoutBrackets(printed, out var hasOtherName);
        var words = NameWords.Of(bare);
        if (words.Count == 0)
        {
            return new(printed, IsWhole: true);
        }

        if (bare.Contains(','))
        {
            return Inverted(bare) ?? new(printed, IsWhole: true);
        }

        if (words.Count > MostWords || OrganisationWords.HasOne(words))
        {
            return new(printed, IsWhole: true);
        }

        NameWords.Soften(words);
        if (FamilyFirst.Is(words))
        {
            return new(words[0], string.Join(' ', words.Skip(1)), IsFamilyFirst: true);
        }

        var isUnclear = hasOtherName || (!isOrderKnown && words.Count > 1 && words.TrueForAll(static word => !word.Contains('.')));
        return isUnclear ? new(hasOtherName ? printed : string.Join(' ', words), IsWhole: true) : Western(words);
    }

    // `Nakajima, Kenzō`, `King, Martin Luther, Jr.`
    private static ReferenceName? Inverted(string text)
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 2 or > 3 || (parts.Length == 3 && !NameWords.IsSuffix(parts[2])))
        {
            return null;
        }

        var (family, given) = (NameWords.Of(parts[0]), NameWords.Of(parts[1]));
        if (family.Count is 0 or > 4 || given.Count is 0 or > 4 || OrganisationWords.HasOne(family) || OrganisationWords.HasOne(given))
        {
            return null;
        }

        NameWords.Soften(family);
        NameWords.Soften(given);
        var suffix = parts.Length == 3 ? parts[2] : null;
        return NameWords.IsSuffix(parts[1])
            ? Western(family) with { Suffix = parts[1] }
            : new(string.Join(' ', family), string.Join(' ', given), suffix);
    }

    private static ReferenceName Western(List<string> words)
    {
        var end = words.Count;
        var suffix = end > 1 && NameWords.IsSuffix(words[^1]) ? words[--end] : null;
        var family = end - 1;
        while (family > 1 && NameWords.IsParticle(words[family - 1]))
        {
            family--;
        }

        // Initials behind the name, `Roshchin N. V.`
        if (end > 1 && NameWords.IsInitial(words[end - 1]) && !NameWords.IsInitial(words[0]))
        {
            var initials = words.FindIndex(NameWords.IsInitial);
            return new(string.Join(' ', words.Take(initials)), string.Join(' ', words.Take(initials..end)), suffix);
        }

        return new(string.Join(' ', words.Take(family..end)), family == 0 ? null : string.Join(' ', words.Take(family)), suffix);
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
