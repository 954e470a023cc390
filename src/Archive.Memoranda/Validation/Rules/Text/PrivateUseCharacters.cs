namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no characters whose meaning depends on the typeface that somebody once had.</summary>
internal static class PrivateUseCharacters
{
    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.PrivateUse, mend: null);
        for (var at = Next(text, 0); at >= 0;)
        {
            // The last two planes are private as a whole; between them and the private range stand the second halves of pairs.
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (isPair || text[at] >= '\uE000')
            {
                places.Add(new(at, isPair ? 2 : 1), CharacterFinding.NumberOf(isPair ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at]), null);
            }

            at = Next(text, at + (isPair ? 2 : 1));
        }

        places.Report(context);
    }
    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAnyInRange('\uDB80', '\uF8FF') is var next and >= 0 ? from + next : -1;
}
