using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no control characters but white space. What has many of them is no text, which the parser says.</summary>
internal static class StrayControls
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(ControlCharacters.All + "\u007F\u0081\u0085\u008D\u008F\u0090\u009D");

    public static void Check(ValidationContext context)
    {
        foreach (var finding in context.Result.Diagnostics)
        {
            if (string.Equals(finding.Code, DiagnosticDescriptors.NotText.Code, StringComparison.Ordinal))
            {
                return;
            }
        }

        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.ControlCharacters, "Remove the control characters");
        var unknown = new CharacterFinding(TextDescriptors.ControlCharacters, mend: null);
        for (var at = text.AsSpan().IndexOfAny(Controls); at >= 0;)
        {
            // Of those in Latin-1 one is a line end of old machines, the others are bytes of a wrong decoding: nobody knows what should stand there.
            if (text[at] < '\u0080')
            {
                places.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), Replacement(text[at]));
            }
            else if (!Mojibake.IsPartOfOne(text, at))
            {
                unknown.Add(new(at, 1), CharacterFinding.NumberOf(text[at]), null);
            }

            at = text.AsSpan(at + 1).IndexOfAny(Controls) is var next and >= 0 ? at + 1 + next : -1;
        }

        places.Report(context);
        unknown.Report(context);
    }

    // Word processors keep a hyphen that may not break a line as U+001E.
    private static string Replacement(char c) => c == '\u001E' ? "-" : "";
}
