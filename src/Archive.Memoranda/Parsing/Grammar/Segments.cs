using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Cuts a run of text at its commas, where these are not inside brackets or quotation marks; a comma just inside a closing mark counts as one behind it.</summary>
internal static class Segments
{
    /// <summary>The segments one after the other, none of them empty.</summary>
    public static CommaSegments Each(string text, TextSpan span) => new(text, span);

    /// <summary>The segments in a list, for who looks back and ahead.</summary>
    public static void AtCommas(string text, TextSpan span, ref StackList<TextSpan> segments)
    {
        foreach (var segment in Each(text, span))
        {
            segments.Add(segment);
        }
    }

    /// <summary>The segments in a list that stays.</summary>
    public static List<TextSpan> AtCommas(string text, TextSpan span)
    {
        var segments = new List<TextSpan>();
        foreach (var segment in Each(text, span))
        {
            segments.Add(segment);
        }

        return segments;
    }
}
