using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Markdown;

/// <summary>Memoranda whose blocks have marks among hostile text, notes that marks mean, and points in points.</summary>
internal static class HostileMarkdown
{
    private static readonly string[] Names = ["1", "2", "x/", "*", ""];

    private static Gen<Inline> Run { get; } = Gen.OneOf(
        HostileMemoranda.Value.Select(static text => (Inline)new TextRun { Text = text }),
        from text in HostileMemoranda.Value
        from kind in Generators.Enumeration<EditorialKind>()
        from isGuess in Gen.Elements(true, false)
        select (Inline)Marked(text, kind, isGuess),
        Gen.Elements(Names).Select(static name => (Inline)Marked(name, EditorialKind.Mark, isGuess: false)));

    private static Gen<Block> Text { get; } =
        from runs in Run.ListOf().Resize(6)
        from kind in Gen.Choose(0, 3)
        select Made(string.Concat(runs.Select(static run => run.Text)), runs.ToValueList(), kind);

    public static Gen<Memorandum> Memorandum { get; } =
        from blocks in BlocksOf(depth: 3)
        from inner in BlocksOf(depth: 1)
        from end in Text.ListOf().Resize(3)
        from values in HostileMemoranda.Value.ArrayOf(6)
        from notes in (from name in Gen.Elements(Names) from text in HostileMemoranda.Value select new Footnote { Mark = name, Text = text }).ListOf().Resize(4)
        select new Memorandum
        {
            Source = values[0],
            Record = new() { Title = values[1], Summary = values[2] },
            Citation = new() { Text = values[3], Url = values[4], Contributions = [new() { Name = values[5] }] },
            Header = new() { Heading = $"[{values[0]}] {values[1]}", Diarist = values[2], Handling = [values[3]] },
            Editorial = [new() { Kind = EditorialKind.Gloss, Text = values[0].Trim() }, new() { Kind = EditorialKind.Physical, Text = values[4] }],
            Blocks = blocks,
            Signatures = [new() { Office = values[4], Name = values[5] }],
            EndMatter = end.ToValueList(),
            Footnotes = notes.ToValueList(),
            Enclosures = [new() { Blocks = inner, Footnotes = notes.ToValueList() }],
        };

    /// <summary>Speakers and headings with quotation marks that have no partner but in the text behind them.</summary>
    public static IEnumerable<Memorandum> OfQuotations
    {
        get
        {
            string[] pieces = ["'", "\"", "a'", "'a", "\"a", "a\"", "\u4E2D'", "''a", "a''b", "'\"", "a 'b", "a \"b", "[']", "*'", "-'a"];
            return
                from name in pieces
                from text in pieces
                select new Memorandum
                {
                    Record = new() { Title = name },
                    Header = new() { Heading = name, Office = text },
                    Blocks = [new Turn { Speaker = name, Blocks = [new Heading { Text = text }, new Paragraph { Text = $"{text} c {text}" }] }, new Turn { Speaker = "a" + name, Blocks = [new Paragraph { Text = text }] }],
                };
        }
    }

    /// <summary>So many of them, the same ones each time.</summary>
    public static IEnumerable<Memorandum> Sample(int count) => Memorandum.Sample(count, new Rnd(19491110, 19510507), 20);

    private static Gen<ValueList<Block>> BlocksOf(int depth) => depth == 0
        ? Gen.Constant(default(ValueList<Block>))
        : (from kind in Gen.Choose(0, 4)
           from text in Text
           from label in HostileMemoranda.Value
           from inner in BlocksOf(depth - 1)
           select kind switch
           {
               0 => new NumberedPoint { Label = new(label, PointStyle.Arabic, []), Blocks = inner },
               1 => new NumberedPoint { Label = new("3, 4.", PointStyle.Arabic, [3, 4]), Blocks = [text, .. inner] },
               2 => new Turn { Speaker = label, Blocks = inner },
               _ => text,
           }).ListOf().Resize(5).Select(static blocks => blocks.ToValueList());

    private static MarkRun Marked(string text, EditorialKind kind, bool isGuess) => new MarkRun { Text = $"[{text}]", Mark = new() { Kind = kind, Text = text, IsGuess = isGuess } };

    private static Block Made(string text, ValueList<Inline> runs, int kind) => kind switch
    {
        0 => new Heading { Text = text, Runs = runs },
        1 => new Distribution { Text = text, Runs = runs },
        _ => new Paragraph { Text = text, Runs = runs },
    };
}
