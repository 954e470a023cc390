namespace Archive.Memoranda.Validation.Rules;

/// <summary>Tells which rare kinds of characters a text has, in one pass over those that are not ASCII.</summary>
internal static class CharacterScan
{
    public static CharacterKinds KindsIn(SourceText source)
    {
        var text = source.Text.AsSpan();
        var kinds = (source.Traits & TextTraits.Control) == TextTraits.Control ? CharacterKinds.Control : CharacterKinds.None;
        for (var at = 0; text[at..].IndexOfAnyExceptInRange('\0', '~') is var next and >= 0;)
        {
            at += next;
            for (; at < text.Length && text[at] > '~'; at++)
            {
                kinds |= text[at] is >= '\u2010' and <= '\u2027' ? CharacterKinds.None : KindOf(text, at);
            }
        }

        return kinds;
    }

    private static CharacterKinds KindOf(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        <= '\u009F' => CharacterKinds.Control,
        '\u00AD' => CharacterKinds.SoftHyphen,
        >= '\u00C2' and <= '\u00F4' => at + 1 < text.Length && Windows1252.IsContinuation(text[at + 1]) ? CharacterKinds.Mojibake : CharacterKinds.None,
        < '\u0370' => CharacterKinds.None,
        < '\u0530' => CharacterKinds.OtherAlphabet,
        '\u061C' => CharacterKinds.Bidi,
        >= '\u0590' and < '\u0900' => CharacterKinds.RightToLeft,
        '\u180E' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') => CharacterKinds.ZeroWidth,
        '\uFEFF' => at > 0 ? CharacterKinds.ZeroWidth : CharacterKinds.None,
        '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => CharacterKinds.Bidi,
        '\uDB40' => CharacterKinds.Surrogate | CharacterKinds.ZeroWidth,
        >= '\uDB80' and <= '\uDBFF' => CharacterKinds.Surrogate | CharacterKinds.PrivateUse,
        >= '\uD800' and <= '\uDFFF' => CharacterKinds.Surrogate,
        >= '\uE000' and <= '\uF8FF' => CharacterKinds.PrivateUse,
        >= '\uFB1D' and <= '\uFDFF' or (>= '\uFE70' and <= '\uFEFC') => CharacterKinds.RightToLeft,
        _ => CharacterKinds.None,
    };
}
