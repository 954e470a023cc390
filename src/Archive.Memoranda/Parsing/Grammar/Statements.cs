using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the ends of statements and sentences in the tail of a citation.</summary>
internal static class Statements
{
    // obtained by NHK, provided to CWIHP, copy on file at National Security Archive
    private static readonly PhraseSearch Custody = new(
        StringComparison.OrdinalIgnoreCase,
        "copy on file", "on file at", "provided to");

    /// <summary>The statement of provenance that goes on from a place: up to a semicolon, a sentence's end, or the end.</summary>
    public static Statement Read(string text, TextSpan span, int from)
    {
        var end = End(text, span, from);
        return new(end, Custody.IsIn(text.AsSpan(from, end - from)));
    }

    /// <summary>Where the sentence ends that goes on from a place; at the latest at a given place.</summary>
    public static int SentenceEnd(string text, TextSpan span, int from, int latest)
    {
        while (from < latest && text.AsSpan(from, latest - from).IndexOf('.') is var stop and >= 0)
        {
            from += stop + 1;
            if (IsSentenceEnd(text, span, from - 1))
            {
                return from;
            }
        }

        return latest;
    }

    // A full stop that ends a sentence: not behind an initial, and before a capital or a quotation mark.
    private static bool IsSentenceEnd(string text, TextSpan span, int at)
    {
        if (text[at] != '.' || at + 1 >= span.End || !Scan.IsSpace(text[at + 1]))
        {
            return false;
        }

        var word = at;
        while (word > span.Start && char.IsLetterOrDigit(text[word - 1]))
        {
            word--;
        }

        var next = at + 1 + Scan.WhiteSpace(text.AsSpan(at + 1, span.End - at - 1));
        return at - word > 2 && next < span.End && (char.IsUpper(text[next]) || Scan.IsQuote(text[next]));
    }

    private static int End(string text, TextSpan span, int from)
    {
        for (var at = from; at < span.End; at++)
        {
            var stop = text.AsSpan(at, span.End - at).IndexOfAny(';', '.');
            if (stop < 0)
            {
                break;
            }

            at += stop;
            if (text[at] == ';' || IsSentenceEnd(text, span, at))
            {
                return text[at] == ';' ? at : at + 1;
            }
        }

        return span.End;
    }
}
