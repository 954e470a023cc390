using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Parsing;

/// <summary>Says what is wrong with the characters of a text: none at all, a wrong decoding, no text.</summary>
internal static class TextChecks
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F");

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
            Count(context, Controls, DiagnosticDescriptors.NotText, 4);
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
