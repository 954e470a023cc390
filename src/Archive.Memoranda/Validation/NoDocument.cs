namespace Archive.Memoranda.Validation;

/// <summary>Tells a text that is no document at all, of which one finding says more than a hundred.</summary>
internal static class NoDocument
{
    // A text of so many characters to one control character can be a document with damaged places; one with more of them is the bytes of something else.
    private const int CharactersToAControl = 100;

    // What files of other formats begin with.
    private static readonly (string Start, string Name)[] Formats =
    [
        ("<!doctype", "HTML"),
        ("<html", "HTML"),
        ("<?xml", "XML"),
        ("<TEI", "TEI"),
        ("{\\rtf", "RTF"),
        ("%PDF-", "PDF"),
        ("{\"", "JSON"),
        ("[{\"", "JSON"),
        ("TY  - ", "RIS"),
        ("PK\u0003\u0004", "a zip archive"),
        ("SQLite format 3", "an SQLite database"),
    ];

    /// <summary>Reports that a text is no document; false where it is one, and where that finding is off.</summary>
    public static bool Reports(ValidationContext context)
    {
        var text = context.SourceText.Text.AsSpan();
        var start = text.Length - text.TrimStart().TrimStart('\uFEFF').TrimStart().Length;
        if (start == text.Length && context.IsOn(DiagnosticDescriptors.Empty))
        {
            context.ReportAt("text", DiagnosticDescriptors.Empty, new(0, 0), fix: null);
            return true;
        }

        foreach (var (beginning, name) in Formats)
        {
            if (text[start..].StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && context.IsOn(TextDescriptors.OtherFormat))
            {
                context.ReportAt("text", TextDescriptors.OtherFormat, new(start, beginning.Length), fix: null, name, context.Quote(new(start, Math.Min(40, text.Length - start))));
                return true;
            }
        }

        return (context.SourceText.Traits & TextTraits.Control) == TextTraits.Control && context.IsOn(DiagnosticDescriptors.NotText) && ReportsControls(context, text);
    }

    private static bool ReportsControls(ValidationContext context, ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(ControlCharacters.Set);
        if (first < 0)
        {
            return false;
        }

        var count = 0;
        for (var at = first; at < text.Length; at++)
        {
            count += ControlCharacters.Set.Contains(text[at]) ? 1 : 0;
        }

        if (count <= 4 || count < text.Length / CharactersToAControl)
        {
            return false;
        }

        context.ReportAt("text", DiagnosticDescriptors.NotText, new(first, 1), fix: null, count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }
}
