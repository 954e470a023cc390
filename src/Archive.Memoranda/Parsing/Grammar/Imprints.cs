using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the imprint of a book, <c>(Moscow: Nauka, 2005)</c>, by which a citation that names no archive is told from one that does.</summary>
internal static class Imprints
{
    private static readonly PhraseSearch Serials = new(
        StringComparison.OrdinalIgnoreCase,
        "Working Paper", "CWIHP Bulletin", "History Project Bulletin", "e-Dossier");

    /// <summary>Where the imprint ends, if the text is about a book from its start; else 0.</summary>
    public static int BookEnd(string text, TextSpan span)
    {
        var characters = text.AsSpan(span.Start, span.Length);
        var close = -1;
        for (var open = characters.IndexOf('('); open >= 0;)
        {
            if (close < open)
            {
                close = characters[open..].IndexOf(')');
                if (close < 0)
                {
                    return 0;
                }

                close += open;
            }

            if (IsImprint(characters[(open + 1)..close]))
            {
                var before = TextSpan.FromBounds(span.Start, span.Start + open);
                return HasLocator(text, before) || HasNoteHead(text, before) ? 0 : span.Start + close;
            }

            var next = characters[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return 0;
    }

    /// <summary>Whether the text names a publication and no archive: <c>CWIHP Working Paper 22</c>, <c>Zhou Enlai nianpu, 1949-1976, vol. 1, p. 363</c>.</summary>
    public static bool IsPublication(string text, TextSpan span)
    {
        var characters = text.AsSpan(span.Start, span.Length);
        var isSerial = Serials.IsIn(characters);
        if ((!isSerial && !(characters.Contains("vol", StringComparison.OrdinalIgnoreCase) && characters.Contains(" p", StringComparison.Ordinal))) || HasLocator(text, span))
        {
            return false;
        }

        bool isTitled = isSerial, hasVolume = isSerial, hasPage = isSerial;
        foreach (var segment in Segments.Each(text, span))
        {
            var part = text.AsSpan(segment.Start, segment.Length);
            isTitled |= segment.Start == Scan.Trim(text, span.Start, span.End).Start && part.Contains(' ') && !part.ContainsAnyInRange('0', '9');
            hasVolume |= part.StartsWith("vol", StringComparison.OrdinalIgnoreCase);
            hasPage |= part.StartsWith("p. ", StringComparison.Ordinal) || part.StartsWith("pp. ", StringComparison.Ordinal);
        }

        return isTitled && hasVolume && hasPage;
    }

    // Moscow: Pamiatniki Istoricheskoi Mysli, 2005
    private static bool IsImprint(ReadOnlySpan<char> inside)
    {
        var trimmed = inside.TrimEnd();
        return trimmed.Length > 8 && trimmed.Length < 200 && trimmed.Contains(':') && Scan.Digits(trimmed[^4..]) == 4 && trimmed[..^4].TrimEnd().EndsWith(',');
    }

    // An archive's name or a unit with its label before the book means that the book is a reprint.
    private static bool HasLocator(string text, TextSpan before)
    {
        foreach (var segment in Segments.Each(text, before))
        {
            var characters = text.AsSpan(segment.Start, segment.Length);
            if (ArchiveNames.IsHolding(characters) || ArchiveNames.AbbreviationPrefix(characters) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoteHead(string text, TextSpan before)
    {
        for (var at = before.Start + 1; at < before.End; at++)
        {
            if (CreditGrammar.MeasureNoteStart(text.AsSpan(at, before.End - at)) > 0 && ClauseHeads.IsBoundary(text, before, at))
            {
                return true;
            }
        }

        return false;
    }
}
