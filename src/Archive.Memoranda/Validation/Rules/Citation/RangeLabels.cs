namespace Archive.Memoranda.Validation.Rules;

/// <summary>The labels of leaves and pages, for one and for several.</summary>
internal static class RangeLabels
{
    // Of those that serve for both, Bl. and fol. and s., nothing can be said.
    private static readonly (string One, string Several)[] Pairs =
    [
        ("l", "ll"), ("p", "pp"), ("list", "listy"), ("page", "pages"), ("folio", "folios"), ("leaf", "leaves"), ("\u043B", "\u043B\u043B"),
    ];

    /// <summary>The other label of a pair, in the same case and with the same stop; null for a label that serves for both.</summary>
    public static string? Other(ReadOnlySpan<char> label, bool several)
    {
        // listy (ll.)
        if (label.IndexOf(" (", StringComparison.Ordinal) is var open and > 0 && label[^1] == ')')
        {
            return Other(label[..open], several) is { } outer && Other(label[(open + 2)..^1], several) is { } inner ? $"{outer} ({inner})" : null;
        }

        var name = label.TrimEnd(".:");
        foreach (var (one, many) in Pairs)
        {
            if (name.Equals(several ? one : many, StringComparison.OrdinalIgnoreCase))
            {
                return string.Concat(InCaseOf(name, several ? many : one), label[name.Length..]);
            }
        }

        return null;
    }

    /// <summary>The length of such a label at the start of a text, its stop included; 0 where there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        var name = text[..letters];
        var hasStop = letters < text.Length && text[letters] == '.';
        if (letters is 0 or > 7 || !(hasStop || (letters > 2 && letters < text.Length && text[letters] == ' ')))
        {
            return 0;
        }

        foreach (var (one, several) in Pairs)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase) || name.Equals(several, StringComparison.OrdinalIgnoreCase))
            {
                return letters + (hasStop ? 1 : 0);
            }
        }

        return 0;
    }

    // ll. of l., Ll. of L., L. of LL., Listy of List
    private static string InCaseOf(ReadOnlySpan<char> name, string other) =>
        !char.IsUpper(name[0]) ? other
        : other.Length == 1 || (name.Length > 1 && char.IsUpper(name[1])) ? other.ToUpperInvariant()
        : string.Concat(other[..1].ToUpperInvariant(), other.AsSpan(1));
}
