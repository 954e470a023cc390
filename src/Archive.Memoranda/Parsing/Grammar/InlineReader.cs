using System.Buffers;
using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the editorial brackets of a run of text. Only two characters are looked for, so this is a scan and no grammar.</summary>
internal static class InlineReader
{
    private const int NoMark = -1;

    /// <summary>Reads the text of a block; its marks go to <paramref name="marks"/>, too.</summary>
    public static (string Text, ValueList<Inline> Runs) Read(ParseContext context, TextSpan span, List<EditorialMark> marks)
    {
        if (context.Characters(span).IndexOfAny('[', ']') < 0)
        {
            context.Claim(LeafKind.Text, span, "text");
            return (context.Value(span), default);
        }

        var first = marks.Count;
        FindMarks(context, span, marks);
        return Assemble(context, span, CollectionsMarshal.AsSpan(marks)[first..]);
    }

    /// <summary>Finds the marks of a span whose characters another rule has claimed.</summary>
    public static void FindMarks(ParseContext context, TextSpan span, List<EditorialMark> marks)
    {
        UnclosedBrackets? unclosed = null;
        for (var at = span.Start; at < span.End && NextMark(context, span, at, ref unclosed) is { IsEmpty: false } bracket; at = bracket.End)
        {
            marks.Add(EditorialMarks.Make(context, span, bracket));
        }
    }

    // The block's text is made once; its pieces are slices of it.
    private static (string Text, ValueList<Inline> Runs) Assemble(ParseContext context, TextSpan span, ReadOnlySpan<EditorialMark> marks)
    {
        if (marks.IsEmpty)
        {
            context.Claim(LeafKind.Text, span, "text");
            return (context.Value(span), default);
        }

        var buffer = ArrayPool<char>.Shared.Rent(span.Length);
        var pieces = new StackList<Piece>(stackalloc Piece[16]);
        var length = 0;
        var at = span.Start;
        for (var index = 0; index < marks.Length; index++)
        {
            var mark = marks[index].Span;
            length = AddPiece(context, ref pieces, buffer, length, TextSpan.FromBounds(at, mark.Start), NoMark);
            length = AddPiece(context, ref pieces, buffer, length, mark, index);
            at = mark.End;
        }

        length = AddPiece(context, ref pieces, buffer, length, TextSpan.FromBounds(at, span.End), NoMark);
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        var runs = new Inline[pieces.Count];
        for (var index = 0; index < runs.Length; index++)
        {
            var (place, start, size, mark) = pieces.Items[index];
            runs[index] = mark == NoMark ? new TextRun(text, start, size) { Span = place } : new MarkRun(text, start, size, marks[mark]) { Span = place };
        }

        pieces.Release();
        return (text, new(runs));
    }

    private static int AddPiece(ParseContext context, ref StackList<Piece> pieces, char[] buffer, int length, TextSpan span, int mark)
    {
        if (span.IsEmpty)
        {
            return length;
        }

        context.Claim(mark == NoMark ? LeafKind.Text : LeafKind.EditorialMark, mark == NoMark ? Scan.Trim(context.Text, span.Start, span.End) : span, mark == NoMark ? "text" : "mark");
        var size = TextValue.Write(context.Characters(span), buffer.AsSpan(length), context.Options.Quotes);
        pieces.Add(new(span, length, size, mark));
        return length + size;
    }

    // A run of text or a mark: its place, its slice of the block's text, and which of the block's marks it is.
    private readonly record struct Piece(TextSpan Place, int Start, int Length, int Mark);

    /// <summary>The next bracket that is an editor's, from its opening to its end; empty where there is none.</summary>
    private static TextSpan NextMark(ParseContext context, TextSpan span, int from, ref UnclosedBrackets? unclosed)
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
                if (WordBefore(context.Text, from, at) is { IsEmpty: false } word)
                {
                    return word;
                }

                at++;
                continue;
            }

            var bracket = Measure(context, span, at, ref unclosed);
            if (!IsArtefact(context.Characters(bracket)))
            {
                return bracket;
            }

            at = bracket.End;
        }

        return default;
    }

    // Minister of Information Prince] SOUVANNAKHAM: of a mark without its start the last word is left
    private static TextSpan WordBefore(string text, int from, int close)
    {
        var start = close;
        while (start > from && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '\'' or '\u2019'))
        {
            start--;
        }

        return start == close ? default : TextSpan.FromBounds(start, close + 1);
    }

    // A bracket ends where it is closed; one inside another belongs to the outer one.
    private static TextSpan Measure(ParseContext context, TextSpan span, int open, ref UnclosedBrackets? unclosed)
    {
        if (unclosed?.Contains(open) != true && Scan.TryBracketEnd(context.Text, open, span.End, out var close))
        {
            return TextSpan.FromBounds(open, close);
        }

        unclosed ??= UnclosedBrackets.Find(context.Text, span);
        var end = UnclosedBrackets.FindEnd(context.Text, span, open);
        var whole = TextSpan.FromBounds(open, end);
        context.Report(DiagnosticDescriptors.Unclosed, new(open, 1), context.Quote(whole), end == span.End ? "the end of its paragraph" : "the end of its phrase");
        return whole;
    }

    // [email protected] stands where a page hid an address from robots.
    private static bool IsArtefact(ReadOnlySpan<char> bracket) => bracket is "[email\u00A0protected]" || bracket.Equals("[email protected]", StringComparison.OrdinalIgnoreCase);
}
