using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Cuts what follows the publisher into sources, notes and credits.</summary>
internal static class CitationTail
{
    public static List<CitationClause> Cut(string text, TextSpan span)
    {
        var clauses = new List<CitationClause>(4);
        var rest = Scan.Trim(text, span.Start, span.End);
        var book = BookEnd(text, rest);
        if (book > 0)
        {
            var end = FindHead(text, rest, book)?.Start ?? rest.End;
            Add(clauses, text, CitationClauseKind.Note, rest.Start, end);
            rest = TextSpan.FromBounds(end, rest.End);
        }

        var start = rest.Start;
        while (start < rest.End)
        {
            var head = FindHead(text, rest, start);
            if (head is not { } clause)
            {
                Add(clauses, text, clauses.Count == 0 ? CitationClauseKind.Sources : CitationClauseKind.Note, start, rest.End);
                break;
            }

            Add(clauses, text, clauses.Count == 0 ? CitationClauseKind.Sources : CitationClauseKind.Note, start, clause.Start);
            start = AddClause(clauses, text, rest, clause);
        }

        return clauses;
    }

    private readonly record struct Head(int Start, int BodyStart, CreditHead? Credit);

    // A credit ends where the next clause begins or its sentence ends; a note goes on over commas, since titles of books have verbs of their own.
    private static int AddClause(List<CitationClause> clauses, string text, TextSpan span, Head head)
    {
        if (head.Credit is not { } credit)
        {
            var stop = ClauseEnd(text, span, head.BodyStart, overCommas: true);
            AddNote(clauses, text, head, stop);
            return stop;
        }

        var custody = StatementEnd(text, span, head.BodyStart);
        var isProvision = credit.Roles!.Contains(ContributorRole.Provider) && !credit.Agency.IsEmpty;
        if (isProvision || IsCustody(text.AsSpan(head.BodyStart, custody - head.BodyStart)))
        {
            var from = CustodyStart(text, span, head.Start);
            var people = TextSpan.FromBounds(head.BodyStart, FirstComma(text, head.BodyStart, custody));
            var note = Trimmed(text, from, custody);
            clauses.Add(new(CitationClauseKind.Note, note, credit, people));
            return custody;
        }

        var end = ClauseEnd(text, span, head.BodyStart, overCommas: false);
        var whole = Trimmed(text, head.Start, end);
        clauses.Add(new(CitationClauseKind.Credit, whole, credit, TextSpan.FromBounds(head.BodyStart, Math.Max(head.BodyStart, whole.End))));
        return end;
    }

    private static void Add(List<CitationClause> clauses, string text, CitationClauseKind kind, int start, int end)
    {
        var span = Trimmed(text, start, end);
        if (!span.IsEmpty)
        {
            clauses.Add(new(kind, span, default, span));
        }
    }

    // "copy obtained by NHK, provided to CWIHP" says who obtained it, too.
    private static void AddNote(List<CitationClause> clauses, string text, Head head, int stop)
    {
        var verb = head.BodyStart + Scan.WhiteSpace(text.AsSpan(head.BodyStart, stop - head.BodyStart));
        var isCredit = Slice.TryRun(CreditGrammar.Credit, text, TextSpan.FromBounds(verb, stop), out var credit, out var body);
        var people = isCredit ? TextSpan.FromBounds(body, FirstComma(text, body, stop)) : default;
        clauses.Add(new(CitationClauseKind.Note, Trimmed(text, head.Start, stop), credit, people));
    }

    private static Head? FindHead(string text, TextSpan span, int from)
    {
        for (var at = from; at < span.End; at++)
        {
            if (!Scan.IsSpace(text[at]) && IsBoundary(text, span, at) && ReadHead(text, span, at) is { } head)
            {
                return head;
            }
        }

        return null;
    }

    private static Head? ReadHead(string text, TextSpan span, int at)
    {
        var rest = text.AsSpan(at, span.End - at);
        var slice = TextSpan.FromBounds(at, span.End);
        if (CreditGrammar.Verb(rest, out _) > 0 || Scan.Phrase(rest, "translation") > 0)
        {
            if (Slice.TryRun(CreditGrammar.Credit, text, slice, out var credit, out var end))
            {
                return new(at, end, credit);
            }
        }

        var note = CreditGrammar.MeasureNoteStart(rest);
        return note > 0 && !AfterAnd(text, span.Start, at) ? new(at, at + note, null) : null;
    }

    /// <summary>A clause begins behind a stop, a comma, a bracket or the word and.</summary>
    private static bool IsBoundary(string text, TextSpan span, int at)
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

    private static bool AfterAnd(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start).TrimEnd();
        return before.EndsWith("and", StringComparison.OrdinalIgnoreCase) && before.Length > 3 && Scan.IsSpace(before[^4]);
    }

    private static int ClauseEnd(string text, TextSpan span, int from, bool overCommas)
    {
        for (var at = from; at < span.End; at++)
        {
            if (!Scan.IsSpace(text[at]) && IsBoundary(text, span, at) && at > from
                && ((!overCommas && ReadHead(text, span, at) is not null) || (overCommas && AfterStop(text, at) && ReadHead(text, span, at) is not null)))
            {
                return at;
            }

            if (!overCommas && IsSentenceEnd(text, span, at))
            {
                return at + 1;
            }
        }

        return span.End;
    }

    private static bool AfterStop(string text, int at)
    {
        var before = at - 1;
        while (before > 0 && Scan.IsSpace(text[before]))
        {
            before--;
        }

        return text[before] is '.' or ';';
    }

    /// <summary>A full stop that ends a sentence: not behind an initial, and before a capital or a quotation mark.</summary>
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

    /// <summary>The end of a statement of provenance: a semicolon, a sentence's end, or the end.</summary>
    private static int StatementEnd(string text, TextSpan span, int from)
    {
        for (var at = from; at < span.End; at++)
        {
            if (text[at] == ';' || IsSentenceEnd(text, span, at))
            {
                return text[at] == ';' ? at : at + 1;
            }
        }

        return span.End;
    }

    // obtained by NHK, provided to CWIHP, copy on file at National Security Archive
    private static bool IsCustody(ReadOnlySpan<char> statement) =>
        statement.Contains("copy on file", StringComparison.OrdinalIgnoreCase) || statement.Contains("on file at", StringComparison.OrdinalIgnoreCase)
        || statement.Contains("provided to", StringComparison.OrdinalIgnoreCase);

    // "copy obtained by NHK ..." begins before its verb.
    private static int CustodyStart(string text, TextSpan span, int at)
    {
        var before = text.AsSpan(span.Start, at - span.Start).TrimEnd();
        return before.EndsWith("copy", StringComparison.OrdinalIgnoreCase) ? span.Start + before.Length - 4 : at;
    }

    private static int FirstComma(string text, int start, int end) => text.AsSpan(start, end - start).IndexOf(',') is var comma and >= 0 ? start + comma : end;

    /// <summary>Where a book's imprint ends, <c>(Moscow: Nauka, 2005)</c>, if the text is about a book from its start; else 0.</summary>
    private static int BookEnd(string text, TextSpan span)
    {
        var characters = text.AsSpan(span.Start, span.Length);
        for (var open = characters.IndexOf('('); open >= 0;)
        {
            var close = characters[open..].IndexOf(')');
            if (close < 0)
            {
                return 0;
            }

            if (IsImprint(characters.Slice(open + 1, close - 1)))
            {
                var before = TextSpan.FromBounds(span.Start, span.Start + open);
                return HasLocator(text, before) || HasNoteHead(text, before) ? 0 : span.Start + open + close;
            }

            var next = characters[(open + 1)..].IndexOf('(');
            open = next < 0 ? -1 : open + 1 + next;
        }

        return 0;
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
        foreach (var segment in Segments.AtCommas(text, before))
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
        for (var at = before.Start; at < before.End; at++)
        {
            if (IsBoundary(text, before, at) && at > before.Start && CreditGrammar.MeasureNoteStart(text.AsSpan(at, before.End - at)) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // A clause without its final stop, and without a bracket that was opened before it.
    private static TextSpan Trimmed(string text, int start, int end)
    {
        var span = Scan.Trim(text, start, end);
        while (span.Length > 0)
        {
            var last = text[span.End - 1];
            var characters = text.AsSpan(span.Start, span.Length);
            var unbalanced = last is ')' or ']' && characters.Count(last) > characters.Count(last == ')' ? '(' : '[');
            if (last is '.' && IsAbbreviation(characters))
            {
                return span;
            }

            if (!(last is '.' or ';' or ',' || unbalanced) && !characters.EndsWith(" and", StringComparison.Ordinal))
            {
                return span;
            }

            span = Scan.Trim(text, span.Start, span.End - (char.IsLetter(last) ? 4 : 1));
        }

        return span;
    }

    // Washington, D.C. keeps its stop.
    private static bool IsAbbreviation(ReadOnlySpan<char> text) => text.Length >= 4 && text[^3] == '.' && char.IsUpper(text[^2]) && char.IsUpper(text[^4]);
}
