using FsCheck;
using FsCheck.Fluent;
using static Archive.Memoranda.Tests.Support.Generators;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Generators of random memoranda. Parts are missing, empty and full in turn, and blocks stand in blocks.</summary>
internal static class MemorandumGenerators
{
    private static Gen<ArchiveRecord> Record { get; } =
        from date in Optional(Date)
        from texts in Maybe(Text).ArrayOf(8)
        from lists in List(Text).ArrayOf(8)
        from uploaded in Optional(Day)
        from fields in List(Place)
        from span in Span
        select new ArchiveRecord
        {
            Date = date,
            Title = texts[0],
            Summary = texts[1],
            Credits = texts[2],
            Source = texts[3],
            Rights = texts[4],
            Type = texts[5],
            RecordId = texts[6],
            Classification = texts[7],
            OriginalLanguages = lists[0],
            Contents = lists[1],
            Authors = lists[2],
            People = lists[3],
            Places = lists[4],
            Topics = lists[5],
            OriginalArchives = lists[6],
            Donors = lists[7],
            Uploaded = uploaded,
            FieldSpans = fields,
            Span = span,
        };

    private static Gen<Header> Header { get; } =
        from date in Optional(Date)
        from texts in Maybe(Text).ArrayOf(6)
        from addressees in List(Text)
        from handling in List(Text)
        from fields in List(Place)
        from span in Span
        select new Header
        {
            Diarist = texts[0],
            Office = texts[1],
            Classification = texts[2],
            Copy = texts[3],
            Number = texts[4],
            Heading = texts[5],
            Date = date,
            Addressees = addressees,
            Handling = handling,
            FieldSpans = fields,
            Span = span,
        };

    private static Gen<EditorialMark> Mark { get; } =
        from kind in Enumeration<EditorialKind>()
        from isGuess in Gen.Elements(true, false)
        from text in Text
        from line in Gen.Choose(0, 100)
        from column in Gen.Choose(0, 100)
        from span in Span
        select new EditorialMark { Kind = kind, IsGuess = isGuess, Text = text, Line = line, Column = column, Span = span };

    private static Gen<Inline> Inline { get; } = Gen.OneOf(
        from text in Text from span in Span select (Inline)new TextRun { Text = text, Span = span },
        from text in Text from mark in Mark from span in Span select (Inline)new MarkRun { Text = text, Mark = mark, Span = span });

    private static Gen<Block> Block { get; } = BlockOf(depth: 3);

    private static Gen<Fix> Fix { get; } =
        from title in Text
        from edits in List(from text in Text from span in Span select new TextEdit { Text = text, Span = span })
        select new Fix { Title = title, Edits = edits };

    private static Gen<Diagnostic> Diagnostic { get; } =
        from code in Text
        from severity in Enumeration<Severity>()
        from message in Text
        from path in Maybe(Text)
        from fix in Maybe(Fix)
        from span in Span
        from line in Gen.Choose(0, 9)
        select new Diagnostic { Code = code, Severity = severity, Message = message, Path = path, Fix = fix, Span = span, Line = line, Column = line };

    private static Gen<Signature> Signature { get; } =
        from office in Maybe(Text)
        from name in Maybe(Text)
        from fields in List(Place)
        from span in Span
        select new Signature { Office = office, Name = name, FieldSpans = fields, Span = span };

    private static Gen<Enclosure> Enclosure { get; } =
        from header in Maybe(Header)
        from blocks in List(Block)
        from signatures in List(Signature)
        from endMatter in List(Block)
        from footnotes in List(from mark in Text from text in Text from place in Span select new Footnote { Mark = mark, Text = text, Span = place })
        from span in Span
        select new Enclosure { Header = header, Blocks = blocks, Signatures = signatures, EndMatter = endMatter, Footnotes = footnotes, Span = span };

    public static Gen<Memorandum> Memorandum { get; } =
        from source in Maybe(Text)
        from layout in Enumeration<DocumentLayout>()
        from record in Gen.OneOf(Gen.Constant(new ArchiveRecord()), Record)
        from citation in Maybe(CitationGenerators.Citation)
        from document in Enclosure
        from editorial in List(Mark)
        from enclosures in List(Enclosure)
        from unrecognized in List(from text in Text from span in Span select new Unrecognized { Text = text, Span = span })
        from diagnostics in List(Diagnostic)
        select new Memorandum
        {
            Source = source,
            Layout = layout,
            Record = record,
            Citation = citation,
            Header = document.Header,
            Blocks = document.Blocks,
            Editorial = editorial,
            Signatures = document.Signatures,
            EndMatter = document.EndMatter,
            Footnotes = document.Footnotes,
            Enclosures = enclosures,
            Unrecognized = unrecognized,
            Diagnostics = diagnostics,
            Span = document.Span,
        };

    private static Gen<Block> BlockOf(int depth)
    {
        var text =
            from kind in Gen.Choose(0, 2)
            from content in Text
            from runs in List(Inline)
            from span in Span
            select kind switch
            {
                0 => (Block)new Paragraph { Text = content, Runs = runs, Span = span },
                1 => new Heading { Text = content, Runs = runs, Span = span },
                _ => new Distribution { Text = content, Runs = runs, Span = span },
            };
        if (depth == 0)
        {
            return text;
        }

        var inner = List(BlockOf(depth - 1));
        var point =
            from label in Text
            from style in Enumeration<PointStyle>()
            from numbers in List(Gen.Choose(int.MinValue, int.MaxValue))
            from blocks in inner
            from span in Span
            select (Block)new NumberedPoint { Label = new(label, style, numbers), Style = style, Numbers = numbers, Blocks = blocks, Span = span };
        var turn = from speaker in Text from blocks in inner from span in Span select (Block)new Turn { Speaker = speaker, Blocks = blocks, Span = span };
        return Gen.OneOf(text, text, point, turn);
    }
}
