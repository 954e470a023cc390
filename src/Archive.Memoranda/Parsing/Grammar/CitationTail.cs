using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Cuts what follows the publisher into sources, notes and credits.</summary>
internal static class CitationTail
{
    public static void Cut(string text, TextSpan span, ref StackList<CitationClause> clauses)
    {
        var rest = Scan.Trim(text, span.Start, span.End);
        var book = Imprints.BookEnd(text, rest);
        if (book > 0)
        {
            var end = ClauseHeads.Find(text, rest, book).Start;
            Add(ref clauses, text, CitationClauseKind.Note, rest.Start, end);
            rest = TextSpan.FromBounds(end, rest.End);
        }

        var start = rest.Start;
        var statement = default(Statement);
        var head = ClauseHeads.Find(text, rest, start);
        while (start < rest.End)
        {
            var isSource = clauses.Count == 0 && !Imprints.IsPublication(text, TextSpan.FromBounds(start, head.Start));
            Add(ref clauses, text, isSource ? CitationClauseKind.Sources : CitationClauseKind.Note, start, head.Start);
            start = head.Start == rest.End ? rest.End
                : head.IsNote ? AddNote(ref clauses, text, rest, ref head)
                : AddCredit(ref clauses, text, rest, ref head, ref statement);
        }
    }

    // A credit ends where the next clause begins or its sentence ends. The head becomes that of the next clause.
    private static int AddCredit(ref StackList<CitationClause> clauses, string text, TextSpan span, ref ClauseHead head, ref Statement statement)
    {
        // Several credits can stand in one statement, which is looked through once: if it were one of custody, it would be a single clause.
        if (head.BodyStart >= statement.End)
        {
            statement = Statements.Read(text, span, head.BodyStart);
        }

        var isProvision = head.Credit.Roles.Contains(ContributorRole.Provider) && !head.Credit.Agency.IsEmpty;
        if (isProvision || statement.IsCustody)
        {
            var from = CustodyStart(text, span, head.Start);
            var people = TextSpan.FromBounds(head.BodyStart, FirstComma(text, head.BodyStart, statement.End));
            clauses.Add(new(CitationClauseKind.Note, Trimmed(text, from, statement.End), head.Credit, people));
            head = ClauseHeads.Find(text, span, statement.End);
            return statement.End;
        }

        var next = ClauseHeads.Find(text, span, head.BodyStart + 1);
        var end = Statements.SentenceEnd(text, span, head.BodyStart, next.Start);
        var whole = Trimmed(text, head.Start, end);
        clauses.Add(new(CitationClauseKind.Credit, whole, head.Credit, TextSpan.FromBounds(head.BodyStart, Math.Max(head.BodyStart, whole.End))));
        head = next;
        return end;
    }

    // A note goes on over commas, since titles of books have verbs of their own. "copy obtained by NHK, provided to CWIHP" says who obtained it, too.
    private static int AddNote(ref StackList<CitationClause> clauses, string text, TextSpan span, ref ClauseHead head)
    {
        var next = ClauseHeads.Find(text, span, head.BodyStart + 1);
        while (next.Start < span.End && !AfterStop(text, next.Start))
        {
            next = ClauseHeads.Find(text, span, next.Start + 1);
        }

        var stop = next.Start;
        var verb = head.BodyStart + Scan.WhiteSpace(text.AsSpan(head.BodyStart, stop - head.BodyStart));
        var isCredit = Slice.TryRun(CreditGrammar.Credit, text, TextSpan.FromBounds(verb, stop), out var credit, out var body);
        var people = isCredit ? TextSpan.FromBounds(body, FirstComma(text, body, stop)) : default;
        clauses.Add(new(CitationClauseKind.Note, Trimmed(text, head.Start, stop), credit, people));
        head = next;
        return stop;
    }

    private static void Add(ref StackList<CitationClause> clauses, string text, CitationClauseKind kind, int start, int end)
    {
        var span = Trimmed(text, start, end);
        if (!span.IsEmpty)
        {
            clauses.Add(new(kind, span, default, span));
        }
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

    // "copy obtained by NHK ..." begins before its verb.
    private static int CustodyStart(string text, TextSpan span, int at)
    {
        var before = text.AsSpan(span.Start, at - span.Start).TrimEnd();
        return before.EndsWith("copy", StringComparison.OrdinalIgnoreCase) ? span.Start + before.Length - 4 : at;
    }

    private static int FirstComma(string text, int start, int end) => text.AsSpan(start, end - start).IndexOf(',') is var comma and >= 0 ? start + comma : end;

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

            if (!(last is '.' or ';' or ',' || unbalanced) && !(characters.EndsWith("and", StringComparison.Ordinal) && characters.Length > 3 && Scan.IsSpace(characters[^4])))
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
