using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// Reads the lines of a head whose columns a stamp stands between: <c>USSR EMBASSY [USSR MFA Far</c> / <c>IN THE DPRK East Department stamp:</c> /
/// <c>Nº 135 SECRET Incoming Nº 01712s</c> / <c>9 August 1960 12-18 August 1960]</c>. What begins a line is the head's, and a classification or copy that ends
/// it, too; the rest is the stamp's.
/// </summary>
internal sealed class StampColumns(ParseContext context, HeadState state, HeadTokenLines tokenLines, List<EditorialMark> marks)
{
    private readonly List<HeadToken> _tokens = [];

    /// <summary>Takes a line in which a stamp's bracket begins behind other words and goes on over line ends.</summary>
    public bool Take(TextSpan line)
    {
        var text = context.Characters(line);
        var open = text.IndexOf('[');
        if (open <= 0 || !text[open..].ContainsAny('\n', '\r') || !EditorialWords.Paper.IsIn(text[open..]) || text[..open].ContainsAny('\n', '\r'))
        {
            return false;
        }

        context.Enter("head");
        TakeLeft(Scan.Trim(context.Text, line.Start, line.Start + open));
        var end = Scan.BracketEnd(context.Text, line.Start + open, line.End);
        var mark = EditorialMarks.Make(context, line, TextSpan.FromBounds(line.Start + open, end)) with { Kind = EditorialKind.Physical };
        marks.Add(mark);
        context.Claim(LeafKind.EditorialMark, mark.Span);
        context.Report(DiagnosticDescriptors.TwoColumns, line, context.Quote(line));
        for (var start = line.Start + open; start < end;)
        {
            var next = context.Text.AsSpan(start, end - start).IndexOfAny('\n', '\r');
            var row = Scan.Trim(context.Text, start, next < 0 ? end : start + next);
            NoteRow(row, isFirst: start == line.Start + open);
            start = next < 0 ? end : start + next + 1;
        }

        var rest = Scan.Trim(context.Text, end, line.End);
        if (!rest.IsEmpty && !tokenLines.Take(rest))
        {
            state.TakeOther(rest);
        }

        return true;
    }

    private void TakeLeft(TextSpan left)
    {
        if (tokenLines.Take(left))
        {
            return;
        }

        if (HeadLines.IsOffice(context.Characters(left)))
        {
            state.TakeOffice(left);
        }
        else
        {
            state.TakeOther(left);
        }
    }

    // What a row of the stamp begins and ends with; the characters are the mark's.
    private void NoteRow(TextSpan row, bool isFirst)
    {
        if (row.IsEmpty)
        {
            return;
        }

        var start = isFirst ? row.Start : NoteLeft(row);
        HeadTokens.Cut(context.Text, TextSpan.FromBounds(start, row.End), _tokens);
        if (_tokens is [.., { Kind: HeadTokenKind.Classification or HeadTokenKind.Copy } last] && last.Span.End == row.End && !last.Value.IsEmpty)
        {
            state.NoteToken(last);
        }
    }

    // A diarist, the rest of an office, a number or a day at the start of a row; gives the offset behind it.
    private int NoteLeft(TextSpan row)
    {
        var text = context.Characters(row);
        if (state.AwaitsDiarist && !state.HasDiarist && MeasureName(text, out var of) is var name and > 0)
        {
            state.NoteDiarist(new(row.Start + of, name));
            return row.Start + of + name;
        }

        if (state.HasOffice && MeasureOfficeRest(text) is var office and > 0)
        {
            state.NoteOfficeRest(new(row.Start, office));
            return row.Start + office;
        }

        // SECRET alone is a word of most stamps.
        if (HeadTokens.TryTake(context.Text, row, out var token)
            && (token.Kind is HeadTokenKind.Number or HeadTokenKind.Date or HeadTokenKind.Copy || (token.Kind == HeadTokenKind.Classification && Scan.Gaps(context.Characters(token.Span)) > 0)))
        {
            state.NoteToken(token);
            return token.Span.End;
        }

        return row.Start;
    }

    // of A. M. PUZANOV 15555-gs
    private static int MeasureName(ReadOnlySpan<char> text, out int of)
    {
        of = Math.Max(0, Scan.Phrase(text, "of "));
        var at = of;
        var initials = 0;
        while (at < text.Length)
        {
            var length = text[at..].IndexOfAny(Scan.Spaces) is var end and >= 0 ? end : text.Length - at;
            var word = text.Slice(at, length);
            if (PersonNames.IsInitial(word))
            {
                initials++;
                at += length;
                at += Scan.WhiteSpace(text[at..]);
                continue;
            }

            return initials > 0 && char.IsUpper(word[0]) && !word.ContainsAnyInRange('0', '9') ? at + length - of : 0;
        }

        return 0;
    }

    // IN THE DPRK East Department stamp: the preposition, the article and the words in capitals
    private static int MeasureOfficeRest(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith("IN THE ", StringComparison.Ordinal) ? 7 : text.StartsWith("IN ", StringComparison.Ordinal) ? 3 : 0;
        if (length == 0)
        {
            return 0;
        }

        var end = length;
        while (end < text.Length)
        {
            var word = text[end..].IndexOfAny(Scan.Spaces) is var space and >= 0 ? space : text.Length - end;
            if (word < 2 || text.Slice(end, word).ContainsAnyExceptInRange('A', 'Z'))
            {
                break;
            }

            end += word;
            if (end < text.Length)
            {
                end++;
            }
        }

        return text[..end].TrimEnd().Length is var measured && measured > length ? measured : 0;
    }
}
