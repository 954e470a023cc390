using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Parsing;

/// <summary>Says what is wrong with the characters of a text: none at all, a wrong decoding, no text.</summary>
internal static class TextChecks
{
    public static void Report(ParseContext context, int lineCount)
    {
        if (lineCount == 0)
        {
            context.Report(DiagnosticDescriptors.Empty, new(0, 0));
            return;
        }

        if (context.Source.Traits is not (TextTraits.None or TextTraits.NoBreakSpace))
        {
            Count(context, SearchValues.Create("\uFFFD"), DiagnosticDescriptors.ReplacementCharacter, 0);
            Count(context, ControlCharacters.Set, DiagnosticDescriptors.NotText, 4);
        }
    }

    private static void Count(ParseContext context, SearchValues<char> wanted, DiagnosticDescriptor descriptor, int tolerated)
    {
        var first = context.Text.AsSpan().IndexOfAny(wanted);
        if (first < 0)
        {
            return;
        }

        var count = 0;
        for (int at = first, next = 0; next >= 0; at += next + 1)
        {
            count++;
            next = context.Text.AsSpan(at + 1).IndexOfAny(wanted);
        }

        if (count > tolerated)
        {
            context.Report(descriptor, new(first, 1), count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
