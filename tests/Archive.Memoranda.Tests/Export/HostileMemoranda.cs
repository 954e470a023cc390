using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using static Archive.Memoranda.Tests.Support.Generators;

namespace Archive.Memoranda.Tests.Export;

/// <summary>Memoranda whose values are what breaks the formats that they are exported to.</summary>
internal static class HostileMemoranda
{
    private static readonly string[] Values =
    [
        "", " ", "\0", "\uD800", "x\uDC00y", "\uDBFF\uDBFF", "\uFFFE", "\uFFFF", "a\u0001b\u000Bc\u001Fd", "line\r\nline\rline\nline\u2028line\u0085line\u000Cline", "\t",
        "<script>alert(1)</script>", "]]>", "<![CDATA[x]]>", "<!-- x -- y -->", "<?xml version='1.0'?>", "&amp;&lt;&#0;&unknown;", "\" onload=\"alert(1)", "' or '1'='1",
        "javascript:alert(1)", "../../../etc/passwd", "..\\..\\x", "C:\\x", "/etc/passwd", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)",
        "x\nER  - \nTY  - JOUR\nTI  - y", "ER  - ", "}}}", "{{{", "\\input{x}", "\\{", "@book{x,", "\u202Eevil\u202C", "\uFEFF", "[[[", "]]]", "[a] [b]", "1.2.3", ".", "-", "117886.translator",
        "1. x", "a) x", "(iv) x", "12) x", "# x", "- x", "+ x", "> x", "---", "===", "```", "~~~ x", "| a | b |", ": x", "::: x", "% x", "* * *", "Table: x", "Mr. x", "    x", "x  \ny", "x\\\ny", "\\", "!", "\uFEFFx",
        "![x](javascript:alert(1))", "[x](javascript:alert(1))", "(javascript:alert(1))", "[x]: javascript:alert(1)", "[^1]", "[^1]: x", "^[x]", "[[x]]", "<http://a.b>", "http://a.b/c", "www.a.bc", "a@b.cd", "mailto:a@b.cd",
        "**x** __x__ *x* _x_ ~~x~~ ^x^ ~x~ `x` ==x== %%x%%", "$x$ $$x$$", "\\begin{x}", "# x {#y .z}", "[x]{.y}", ":smile: 1:100:2", "@x [@x]", "&copy; &#35; &copy", "'x' \"x\" -- --- ... ....", "{{ x }} {% x %}",
        new string('a', 300), new string('é', 300), new string('.', 300), new string('[', 300),
    ];

    /// <summary>One value or two together.</summary>
    public static Gen<string> Value { get; } = Gen.OneOf(Gen.Elements(Values), Text, Gen.Elements(Values).Two().Select(two => two.Item1 + two.Item2));

    /// <summary>Random memoranda whose values are hostile, in the document and in the record.</summary>
    public static Gen<Memorandum> Any => Gen.OneOf(Documents, HostileReferences.Memorandum);

    private static Gen<Memorandum> Documents { get; } =
        from memorandum in MemorandumGenerators.Memorandum
        from values in Value.ArrayOf(12)
        from mark in Enumeration<EditorialKind>()
        select With(memorandum, values, mark);

    /// <summary>A memorandum for each value, which stands in every place of it.</summary>
    public static IEnumerable<Memorandum> OfOneValue => Values.Select(value => With(Some.Memorandum(), [.. Enumerable.Repeat(value, 12)], EditorialKind.Gloss));

    /// <summary>So many of them, the same ones each time.</summary>
    public static IEnumerable<Memorandum> Sample(int count) => Any.Sample(count, new Rnd(19491110, 19510507), 20);

    private static Memorandum With(Memorandum memorandum, string[] values, EditorialKind kind) => memorandum with
    {
        Source = values[0],
        Record = memorandum.Record with { Title = values[1], Summary = values[2], RecordId = values[3], Authors = [values[4], values[4]], Topics = [values[5]], Type = values[6], OriginalLanguages = [values[7]], Contents = ["Translation - " + values[8]] },
        Citation = memorandum.Citation is { } citation ? citation with { RecordId = values[9], Url = values[10], Title = values[1], Contributions = [new() { Name = values[4] }, .. citation.Contributions] } : null,
        Blocks =
        [
            new NumberedPoint { Label = new(values[0], PointStyle.Arabic, [1]), Numbers = [1, 2], Blocks = [Marked(values[11], kind)] },
            new Paragraph { Text = values[8] },
            new Turn { Speaker = values[4], Blocks = [new Heading { Text = values[5] }, new Turn { Speaker = values[6] }] },
            .. memorandum.Blocks,
        ],
        Signatures = [new() { Office = values[6], Name = values[7] }, .. memorandum.Signatures],
        Footnotes = [new() { Mark = values[9], Text = values[10] }, new() { Mark = values[9], Text = values[10] }, .. memorandum.Footnotes],
    };

    private static Paragraph Marked(string value, EditorialKind kind) =>
        new() { Text = $"[{value}]", Runs = [new MarkRun { Text = $"[{value}]", Mark = new() { Kind = kind, Text = value } }] };
}
