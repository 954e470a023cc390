namespace Archive.Memoranda.Validation.Rules;

/// <summary>Compares names that were transliterated in different ways: <c>Roshchin</c> <c>ROSCIN</c> <c>Puzanov</c> <c>Pusanow</c>.</summary>
internal static class NameSkeleton
{
    private const int Longest = 24;

    /// <summary>Whether one of the words of a text can be the same name.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        Span<char> wanted = stackalloc char[Longest];
        Span<char> found = stackalloc char[Longest];
        var length = Reduce(name, wanted);
        for (var at = 0; at < text.Length;)
        {
            var word = Measure(text[at..]);
            if (word > 1 && IsNear(wanted[..length], found[..Reduce(text.Slice(at, word), found)]))
            {
                return true;
            }

            at += Math.Max(word, 1);
        }

        return false;
    }

    /// <summary>The length of the word at the start of a text.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsLetter(text[length]) || (length > 0 && text[length] is '\'' or '\u2019')))
        {
            length++;
        }

        return length;
    }

    // The consonants, those alike in sound as one letter: what transliterations keep.
    private static int Reduce(ReadOnlySpan<char> word, Span<char> skeleton)
    {
        var length = 0;
        foreach (var c in word)
        {
            var sound = char.ToLowerInvariant(c) switch
            {
                'b' or 'p' => 'p',
                'd' or 't' => 't',
                'g' or 'k' or 'q' or 'x' => 'k',
                's' or 'z' or 'c' or '\u0161' or '\u017E' or '\u010D' or '\u0107' or '\u015B' or '\u017A' or '\u017C' => 's',
                'v' or 'w' or 'f' => 'v',
                'l' or '\u0142' => 'l',
                'm' => 'm',
                'n' or '\u0144' or '\u00F1' => 'n',
                'r' or '\u0159' => 'r',
                _ => '\0',
            };

            // Of tsch and of ts other transliterations have the second half.
            if (sound == 's' && length > 0 && skeleton[length - 1] == 't')
            {
                length--;
            }

            if (sound != '\0' && length < skeleton.Length && (length == 0 || skeleton[length - 1] != sound))
            {
                skeleton[length++] = sound;
            }
        }

        return length;
    }

    // One sound may be lost, added or changed in a name that has several.
    private static bool IsNear(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        if (same == one.Length && same == other.Length)
        {
            return same > 0;
        }

        var left = one[same..];
        var right = other[same..];
        return Math.Min(one.Length, other.Length) > 2
            && ((left.Length > 0 && right.SequenceEqual(left[1..])) || (right.Length > 0 && left.SequenceEqual(right[1..])) || (left.Length > 0 && right.Length > 0 && left[1..].SequenceEqual(right[1..])));
    }
}
