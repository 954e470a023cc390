namespace Archive.Memoranda.Validation.Rules;

/// <summary>The halves of a character outside the basic plane stand together; a half by itself is no character.</summary>
internal static class LoneSurrogates
{
    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.LoneSurrogates, mend: null);
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0;)
        {
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            if (!isPair)
            {
                places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), null);
            }

            var after = at + (isPair ? 2 : 1);
            at = text.AsSpan(after).IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0 ? after + next : -1;
        }

        places.Report(context);
    }
}
