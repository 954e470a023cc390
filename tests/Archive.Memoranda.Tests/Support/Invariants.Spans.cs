namespace Archive.Memoranda.Tests.Support;

/// <content>Every part stands inside the part that holds it, and siblings follow each other.</content>
internal static partial class Invariants
{
    private static void Spans(string text, Memorandum memorandum)
    {
        var whole = new TextSpan(0, text.Length);
        Require(memorandum.Span == whole, $"the memorandum spans the text, but {memorandum.Span}");
        Spans(whole, memorandum.Record, "record");
        Spans(whole, memorandum.Citation);
        Document(whole, memorandum);
        foreach (var enclosure in memorandum.Enclosures)
        {
            RequireInside(whole, enclosure.Span, "enclosure");
            Document(enclosure.Span, enclosure);
        }

        InOrder(whole, memorandum.Unrecognized.Select(part => part.Span), "unrecognised text");
        Marks(text, memorandum);
    }

    private static void Document(TextSpan outer, ArchivalDocument document)
    {
        if (document.Header is { } header)
        {
            Spans(outer, header, "header");
        }

        Blocks(outer, document.Blocks, "block");
        Blocks(outer, document.EndMatter, "end matter");
        foreach (var signature in document.Signatures)
        {
            Spans(outer, signature, "signature");
        }

        InOrder(outer, document.Footnotes.Select(note => note.Span), "footnote");
        IEnumerable<TextSpan> parts =
        [
            .. document.Header is { } head ? [head.Span] : Array.Empty<TextSpan>(), .. document.Blocks.Select(part => part.Span), .. document.Signatures.Select(part => part.Span),
            .. document.EndMatter.Select(part => part.Span),
        ];
        InOrder(outer, parts, "part of the document");
    }

    private static void Spans(TextSpan outer, Citation? citation)
    {
        if (citation is null)
        {
            return;
        }

        Spans(outer, citation, "citation");
        foreach (var source in citation.Sources)
        {
            Spans(citation.Span, source, "source");
            Require(source.Repository is null || source.Span.Contains(source.Repository.Span), $"{source.Repository} stands inside its source {source.Span}");
        }

        foreach (var contribution in citation.Contributions)
        {
            RequireInside(citation.Span, contribution.Span, "contribution");
        }
    }

    private static void Spans(TextSpan outer, FieldedPart part, string name)
    {
        RequireInside(outer, part.Span, name);
        var last = 0;
        foreach (var (field, span) in part.FieldSpans)
        {
            Require(!span.IsEmpty && part.Span.Contains(span), $"{name} {part.Span} holds its field {field} at {span}");
            Require(span.Start >= last, $"the fields of {name} are in the order of the text, but {field} begins before {last}");
            last = span.Start;
        }
    }

    private static void Blocks(TextSpan outer, ValueList<Block> blocks, string name)
    {
        InOrder(outer, blocks.Select(block => block.Span), name);
        foreach (var block in blocks)
        {
            switch (block)
            {
                case NumberedPoint point:
                    Blocks(point.Span, point.Blocks, "block in a point");
                    break;
                case Turn turn:
                    Blocks(turn.Span, turn.Blocks, "block in a turn");
                    break;
                case TextBlock text:
                    Inlines(text);
                    break;
                default:
                    throw new BrokenException($"{block.GetType().Name} is a block");
            }
        }
    }

    private static void Inlines(TextBlock block)
    {
        InOrder(block.Span, block.Inlines.Select(inline => inline.Span), "inline");
        foreach (var inline in block.Inlines.OfType<MarkRun>())
        {
            Require(inline.Span == inline.Mark.Span, $"the mark {inline.Mark.Span} stands where its inline does, {inline.Span}");
        }
    }

    // The marks of head and body, each once, in the order of the text, where they say.
    private static void Marks(string text, Memorandum memorandum)
    {
        InOrder(memorandum.Span, memorandum.Editorial.Select(mark => mark.Span), "mark");
        var lines = new Lines(text);
        foreach (var mark in memorandum.Editorial)
        {
            Require(text[mark.Span.Start] == '[' || text[mark.Span.End - 1] == ']', $"the mark at {mark.Span} begins or, where its start is lost, ends with its bracket");
            Require((mark.Line, mark.Column) == lines.PositionOf(mark.Span.Start), $"the mark at {mark.Span} stands at {lines.PositionOf(mark.Span.Start)}, not at ({mark.Line}, {mark.Column})");
        }

        var inText = memorandum.AllBlocks.Concat(memorandum.EndMatter).OfType<TextBlock>().SelectMany(block => block.Inlines).OfType<MarkRun>().Select(run => run.Mark);
        Require(inText.All(new HashSet<EditorialMark>(memorandum.Editorial).Contains), "every mark of the text is in the list of marks");
    }

    private static void InOrder(TextSpan outer, IEnumerable<TextSpan> spans, string name)
    {
        var last = outer.Start;
        foreach (var span in spans)
        {
            RequireInside(outer, span, name);
            Require(span.Start >= last, $"each {name} follows the one before, but {span} begins before {last}");
            last = span.End;
        }
    }

    private static void RequireInside(TextSpan outer, TextSpan inner, string name) =>
        Require(inner.Length >= 0 && outer.Contains(inner), $"{name} {inner} lies inside {outer}");
}
