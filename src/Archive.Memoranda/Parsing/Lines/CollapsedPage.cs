using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>Finds the parts of a download that was collapsed to one line: its labels and the words around them become lines of their own.</summary>
internal static class CollapsedPage
{
    private static readonly string[] Banners = ["Digital Archive", "digitalarchive.wilsoncenter.org", "International History Declassified", "digitalarchive.wilsoncenter.org"];

    private static readonly string[] Labels = ["Citation:", "Summary:", "Credits:", "Original Language:", "Contents:"];

    private static readonly PhraseTable Contents = new("English Translation", "Translation - English", "Scan of Original Document", "English Transcription", "Transcript - English");

    /// <summary>Where lines begin, if the text is a page on one line; else empty.</summary>
    public static List<int> Breaks(string text)
    {
        var breaks = new List<int>();
        var citation = text.IndexOf(" Citation: ", StringComparison.Ordinal);
        if (citation < 0 || text.IndexOf(" Contents: ", StringComparison.Ordinal) < citation)
        {
            return breaks;
        }

        var at = TakeBanners(text, breaks);
        TakeDate(text, at, citation, breaks);
        TakeLabels(text, citation, breaks);
        return breaks;
    }

    private static int TakeBanners(string text, List<int> breaks)
    {
        var at = text.StartsWith('\uFEFF') ? 1 : 0;
        at += Scan.WhiteSpace(text.AsSpan(at));
        foreach (var banner in Banners)
        {
            if (text.AsSpan(at).StartsWith(banner, StringComparison.Ordinal))
            {
                at += banner.Length;
                at += Scan.WhiteSpace(text.AsSpan(at));
                breaks.Add(at);
            }
        }

        return at;
    }

    // April 13, 1949 Cable, Kovalev to Filippov [Stalin]: the title begins behind the date
    private static void TakeDate(string text, int at, int citation, List<int> breaks)
    {
        if (at < citation && Grammar.DateReader.TryMatch(text, TextSpan.FromBounds(at, citation), bareYear: true, out _, out var end))
        {
            breaks.Add(end + Scan.WhiteSpace(text.AsSpan(end)));
        }
    }

    private static void TakeLabels(string text, int from, List<int> breaks)
    {
        foreach (var label in Labels)
        {
            var at = text.AsSpan(from).IndexOf(label, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            breaks.Add(from + at);
            from += at + label.Length;
            from += Scan.WhiteSpace(text.AsSpan(from));
            breaks.Add(from);
        }

        for (var length = Contents.Measure(text.AsSpan(from)); length > 0; length = Contents.Measure(text.AsSpan(from)))
        {
            from += length + Scan.WhiteSpace(text.AsSpan(from + length));
            breaks.Add(from);
        }

        new CollapsedBody(text, breaks).Read(from);
    }
}
