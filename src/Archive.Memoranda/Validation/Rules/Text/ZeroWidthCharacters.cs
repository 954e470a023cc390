using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no characters without width, which part words that look whole; scripts that join letters need some of them.</summary>
internal static class ZeroWidthCharacters
{
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u180E\u200B\u200C\u200D\u2060\u2061\u2062\u2063\u2064\uFEFF");

    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.ZeroWidth, "Remove the characters without width");
        for (var at = text.AsSpan().IndexOfAny(Invisible); at >= 0;)
        {
            if (!(at == 0 && text[at] == '\uFEFF') && !IsJoin(text, at))
            {
                places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), "");
            }

            at = text.AsSpan(at + 1).IndexOfAny(Invisible) is var next and >= 0 ? at + 1 + next : -1;
        }

        places.Report(context);
    }

    // Persian and Indian words and pictures of several parts have joiners in them; so have scripts without spaces, where a line may break.
    private static bool IsJoin(string text, int at) => (at > 0 && NeedsJoins(text[at - 1])) || (at + 1 < text.Length && NeedsJoins(text[at + 1]));

    private static bool NeedsJoins(char c) =>
        c is >= '\u0590' and < '\u1E00' or >= '\u2E80' and < '\uFB00' or >= '\uFB1D' and < '\uFF00' and not '\uFEFF'
        || (c > '\u2190' && char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate);
}
