namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no soft hyphens: they show where a line once ended, or not at all, and part the word for every search.</summary>
internal static class SoftHyphens
{
    private const char SoftHyphen = '\u00AD';

    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var inside = new CharacterFinding(TextDescriptors.SoftHyphens, "Remove the soft hyphens");
        var atEnds = new CharacterFinding(TextDescriptors.SoftHyphens, mend: null);
        for (var at = text.IndexOf(SoftHyphen); at >= 0; at = text.IndexOf(SoftHyphen, at + 1))
        {
            // At the end of a line it is the hyphen that shows; without it the halves of the word would be words.
            var isAtEnd = at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > 0 && char.IsLetter(text[at - 1]);
            (isAtEnd ? atEnds : inside).Add(new(at, 1), "U+00AD", "");
        }

        inside.Report(context);
        atEnds.Report(context);
    }
}
