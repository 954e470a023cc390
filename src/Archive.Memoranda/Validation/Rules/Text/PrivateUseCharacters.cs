namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no characters whose meaning depends on the typeface that somebody once had.</summary>
internal static class PrivateUseCharacters
{
    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.PrivateUse, mend: null);
        for (var at = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF'); at >= 0;)
        {
            places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), null);
            at = text.AsSpan(at + 1).IndexOfAnyInRange('\uE000', '\uF8FF') is var next and >= 0 ? at + 1 + next : -1;
        }

        places.Report(context);
    }
}
