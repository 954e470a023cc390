using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no characters without width, which part words that look whole; scripts that join letters need some of them.</summary>
internal static class ZeroWidthCharacters
{
    // The first half of the characters that tag others.
    private const char TagHalf = '\uDB40';

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u180E\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF\uDB40");

    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.ZeroWidth, "Remove the characters without width");
        var endOfTag = -1;
        for (var at = text.AsSpan().IndexOfAny(Invisible); at >= 0;)
        {
            if (text[at] == TagHalf)
            {
                // Behind a flag they tell whose it is.
                if (IsTag(text, at) && (endOfTag == at || at == 0 || !char.IsLowSurrogate(text[at - 1])))
                {
                    places.Add(new(at, 2), CharacterFinding.NumberOf(char.ConvertToUtf32(TagHalf, text[at + 1])), "");
                    endOfTag = at + 2;
                }
            }
            else if (!(at == 0 && text[at] == '\uFEFF') && !IsJoin(text, at))
            {
                places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), "");
            }

            at = text.AsSpan(at + 1).IndexOfAny(Invisible) is var next and >= 0 ? at + 1 + next : -1;
        }

        places.Report(context);
    }

    // U+E0000 to U+E007F repeat ASCII for no eye to see.
    private static bool IsTag(string text, int at) => at + 1 < text.Length && text[at + 1] is >= '\uDC00' and <= '\uDC7F';

    // Persian and Indian words and pictures of several parts have joiners in them; so have scripts without spaces, where a line may break.
    private static bool IsJoin(string text, int at) => (at > 0 && NeedsJoins(text[at - 1])) || (at + 1 < text.Length && NeedsJoins(text[at + 1]));

    private static bool NeedsJoins(char c) =>
        c is >= '\u0590' and < '\u1E00' or >= '\u2E80' and < '\uFB00' or >= '\uFB1D' and < '\uFF00' and not '\uFEFF'
        || (c > '\u2190' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate);
}
