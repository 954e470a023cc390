using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the editorial brackets of a run of text. Only two characters are looked for, so this is a scan and no grammar.</summary>
internal static class InlineReader
{
    /// <summary>Reads the text of a block; its marks go to <paramref name="marks"/>, too.</summary>
    public static (string Text, ValueList<Inline> Runs) Read(ParseContext context, TextSpan span, List<EditorialMark> marks)
    {
        if (context.Characters(span).IndexOfAny('[', ']') < 0)
        {
            context.Claim(LeafKind.Text, span);
            return (context.Value(span), default);
        }

        var runs = new List<Inline>(4);
        var at = span.Start;
        while (at < span.End && NextMark(context, span, at) is { IsEmpty: false } bracket)
        {
            AddRun(context, runs, at, bracket.Start);
            var mark = EditorialMarks.Make(context, span, bracket);
            marks.Add(mark);
            runs.Add(new MarkRun { Text = context.Value(bracket), Mark = mark, Span = bracket });
            context.Claim(LeafKind.EditorialMark, bracket);
            at = bracket.End;
        }

        AddRun(context, runs, at, span.End);
        return runs is [TextRun only] ? (only.Text, default) : (string.Concat(runs.ConvertAll(TextOf)), ValueList.Create<Inline>(CollectionsMarshal.AsSpan(runs)));
    }

    private static string TextOf(Inline inline) => inline is MarkRun mark ? mark.Text : ((TextRun)inline).Text;

    private static void AddRun(ParseContext context, List<Inline> runs, int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        var span = TextSpan.FromBounds(start, end);
        context.Claim(LeafKind.Text, Scan.Trim(context.Text, start, end));
        runs.Add(new TextRun { Text = context.Value(span), Span = span });
    }

    /// <summary>The next bracket that is an editor's, from its opening to its end; empty where there is none.</summary>
    private static TextSpan NextMark(ParseContext context, TextSpan span, int from)
    {
        for (var at = from; at < span.End;)
        {
            var found = context.Text.AsSpan(at, span.End - at).IndexOfAny('[', ']');
            if (found < 0)
            {
                return default;
            }

            at += found;
            if (context.Text[at] == ']')
            {
                context.Report(DiagnosticDescriptors.Unopened, new(at, 1));
                at++;
                continue;
            }

            var bracket = Measure(context, span, at);
            if (!IsArtefact(context.Characters(bracket)))
            {
                return bracket;
            }

            at = bracket.End;
        }

        return default;
    }

    // A bracket ends where it is closed; one that is not closed ends with the block, and one inside another belongs to the outer one.
    private static TextSpan Measure(ParseContext context, TextSpan span, int open)
    {
        var depth = 0;
        for (var at = open; at < span.End;)
        {
            depth += context.Text[at] == '[' ? 1 : -1;
            if (depth == 0)
            {
                return TextSpan.FromBounds(open, at + 1);
            }

            var next = context.Text.AsSpan(at + 1, span.End - at - 1).IndexOfAny('[', ']');
            at = next < 0 ? span.End : at + 1 + next;
        }

        var whole = TextSpan.FromBounds(open, span.End);
        context.Report(DiagnosticDescriptors.Unclosed, new(open, 1), context.Quote(whole), "the end of its paragraph");
        return whole;
    }

    // [email protected] stands where a page hid an address from robots.
    private static bool IsArtefact(ReadOnlySpan<char> bracket) => bracket is "[email\u00A0protected]" || bracket.Equals("[email protected]", StringComparison.OrdinalIgnoreCase);
}
