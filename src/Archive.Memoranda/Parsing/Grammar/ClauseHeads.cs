using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the first words of credits and notes where a clause can begin.</summary>
internal static class ClauseHeads
{
    /// <summary>The next head from a place on; one that begins at the end of the span where there is none.</summary>
    public static ClauseHead Find(string text, TextSpan span, int from)
    {
        var (start, end) = (span.Start, span.End);
        for (var at = from; at < end - 1; at++)
        {
            if (at > start && !Scan.IsSpace(text[at - 1]))
            {
                continue;
            }

            var mayBeCredit = CreditGrammar.MayBeginCredit(text[at], text[at + 1]);
            if ((mayBeCredit || CreditGrammar.MayBeginNote(text[at], text[at + 1]))
                && IsBoundary(text, span, at) && TryRead(text, span, at, mayBeCredit, out var head))
            {
                return head;
            }
        }

        return new(end, end, default);
    }

    /// <summary>A clause begins behind a stop, a comma, a bracket or the word and.</summary>
    public static bool IsBoundary(string text, TextSpan span, int at)
    {
        if (at == span.Start)
        {
            return true;
        }

        if (!Scan.IsSpace(text[at - 1]))
        {
            return false;
        }

        var before = at - 1;
        while (before > span.Start && Scan.IsSpace(text[before]))
        {
            before--;
        }

        return text[before] is '.' or ';' or ',' or ')' || Scan.IsDoubleQuote(text[before]) || AfterAnd(text, span.Start, at);
    }

    private static bool TryRead(string text, TextSpan span, int at, bool mayBeCredit, out ClauseHead head)
    {
        if (mayBeCredit && Slice.TryRun(CreditGrammar.Credit, text, TextSpan.FromBounds(at, span.End), out var credit, out var end))
        {
            head = new(at, end, credit);
            return true;
        }

        var note = CreditGrammar.MeasureNoteStart(text.AsSpan(at, span.End - at));
        head = new(at, at + note, default);
        return note > 0 && !AfterAnd(text, span.Start, at);
    }

    private static bool AfterAnd(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start).TrimEnd();
        return before.EndsWith("and", StringComparison.OrdinalIgnoreCase) && before.Length > 3 && Scan.IsSpace(before[^4]);
    }
}
