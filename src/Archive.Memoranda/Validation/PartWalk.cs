using System.Runtime.InteropServices;

namespace Archive.Memoranda.Validation;

/// <summary>Lists the parts of a memorandum with their names, outer ones before inner ones.</summary>
internal sealed class PartWalk
{
    private const int Root = -1;
    private const int Single = -1;

    private readonly List<PartPaths.Part> _parts = [];
    private readonly ParseResult _result;

    private PartWalk(ParseResult result) => _result = result;

    public static PartPaths.Part[] Of(ParseResult result)
    {
        var walk = new PartWalk(result);
        walk.Walk(result.Memorandum);
        return [.. CollectionsMarshal.AsSpan(walk._parts)];
    }

    private void Walk(Memorandum memorandum)
    {
        AddFields(memorandum.Record, Root, "record");
        if (memorandum.Citation is { } citation)
        {
            AddCitation(citation);
        }

        AddDocument(memorandum, Root);
        for (var index = 0; index < memorandum.Enclosures.Count; index++)
        {
            var enclosure = memorandum.Enclosures[index];
            AddDocument(enclosure, Add(enclosure.Span, Root, "enclosures", index));
        }

        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            // Last of all: where a mark is the innermost part, it is what a finding is about.
            Add(memorandum.Editorial[index].Span, Root, "editorial", index);
        }
    }

    private void AddCitation(Citation citation)
    {
        var parent = AddFields(citation, Root, "citation");
        for (var index = 0; index < citation.Sources.Count; index++)
        {
            var source = citation.Sources[index];
            var at = Add(source.Span, parent, "sources", index);
            AddFields(source.FieldSpans, at);
            if (source.Repository is { } repository)
            {
                Add(repository.Span, at, "repository", Single);
            }
        }

        for (var index = 0; index < citation.Contributions.Count; index++)
        {
            Add(citation.Contributions[index].Span, parent, "contributions", index);
        }
    }

    private void AddDocument(ArchivalDocument document, int parent)
    {
        if (document.Header is { } header)
        {
            AddFields(header, parent, "header");
        }

        if (!document.Blocks.IsEmpty)
        {
            var span = document.Blocks[0].Span.Union(document.Blocks[document.Blocks.Count - 1].Span);
            AddBlocks(document.Blocks, Add(span, parent, "body", Single));
        }

        for (var index = 0; index < document.Signatures.Count; index++)
        {
            AddFields(document.Signatures[index], parent, "signatures", index);
        }

        for (var index = 0; index < document.EndMatter.Count; index++)
        {
            Add(document.EndMatter[index].Span, parent, "endMatter", index);
        }

        for (var index = 0; index < document.Footnotes.Count; index++)
        {
            Add(document.Footnotes[index].Span, parent, "footnotes", index);
        }
    }

    // As deep as the levels of points, a handful.
    private void AddBlocks(ValueList<Block> blocks, int parent)
    {
        int paragraphs = 0, headings = 0, points = 0, turns = 0;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case NumberedPoint point:
                    var at = Add(point.Span, parent, "points", points++);
                    Add(_result.LabelSpanOf(point), at, "label", Single);
                    AddBlocks(point.Blocks, at);
                    break;
                case Turn turn:
                    AddBlocks(turn.Blocks, Add(turn.Span, parent, "turns", turns++));
                    break;
                case Heading:
                    Add(block.Span, parent, "headings", headings++);
                    break;
                default:
                    Add(block.Span, parent, "paragraphs", paragraphs++);
                    break;
            }
        }
    }

    private int AddFields(FieldedPart part, int parent, string name, int index = Single)
    {
        var at = Add(part.Span, parent, name, index);
        AddFields(part.FieldSpans, at);
        return at;
    }

    private void AddFields(ValueList<FieldSpan> fields, int parent)
    {
        foreach (var field in fields)
        {
            Add(field.Span, parent, field.Field, Single);
        }
    }

    private int Add(TextSpan span, int parent, string name, int index)
    {
        _parts.Add(new(span, parent, name, index));
        return _parts.Count - 1;
    }
}
