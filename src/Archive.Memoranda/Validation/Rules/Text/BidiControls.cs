using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text that is written from left to right has no characters that turn the direction: with them it can show otherwise than it reads.</summary>
internal static class BidiControls
{
    private static readonly SearchValues<char> Turns = SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static void Check(ValidationContext context, bool hasRightToLeft)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.BidiControls, hasRightToLeft ? null : "Remove the characters that turn the direction");
        for (var at = text.AsSpan().IndexOfAny(Turns); at >= 0;)
        {
            // Beside Arabic or Hebrew words they have their place, but for those that override what the letters say.
            if (!hasRightToLeft || text[at] is '\u202D' or '\u202E')
            {
                places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), "");
            }

            at = text.AsSpan(at + 1).IndexOfAny(Turns) is var next and >= 0 ? at + 1 + next : -1;
        }

        places.Report(context);
    }
}
