using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Archive.Memoranda.Tests.Export;

/// <summary>Memoranda whose record and citation are put together of what breaks a format: markup, line starts of RIS, braces, commands, controls, halves of characters, names of 300 characters.</summary>
internal static class HostileReferences
{
    private static readonly string[] Pieces =
    [
        "a", "Zhou Enlai", " ", ", ", " and ", ".", "\nER  - \nTY  - JOUR\nTI  - Forged", "\rER  - ", "\u2028TY  - JOUR", "\u0085ER  - \u0085", "\vTY  - BOOK", "\f", "\0", "\u001b[31m", "\u009b",
        "{", "}", "\\", "\\{", "\\input{x}", "\\write18{x}", "%", "&", "#", "$", "_", "~", "^", "\"", "@book{x,", "}\n\n@misc{y, title={Forged}}", "<script>alert(1)</script>", "<b", "<<b>i>", "</", "]]>",
        "<!--", "&lt;script&gt;", "javascript:alert(1)", "https://example.org/{a}\\b?c=%d#e", "http://[", "=cmd", "../../etc", "\ud800", "\udc00", "\ufffe", "\ufeff", "\u202e", "😀", "中", "e\u0301",
        "[x]", "[", "]", "(", ")", "N. V.", "ROSHCHIN", "Jr.", "von", ";", "|", new string('x', 300),
    ];

    private static Gen<string> Text { get; } = Gen.Elements(Pieces).ListOf().Resize(8).Select(string.Concat);

    private static Gen<ArchiveDate?> Date { get; } =
        from text in Text
        from year in Gen.OneOf(Gen.Choose(1, 9998), Gen.Choose(1900, 2000), Gen.Choose(-5, 1))
        from days in Gen.Choose(0, 400)
        from precision in Generators.Enumeration<DatePrecision>()
        from isMissing in Gen.Elements(true, false, false)
        select isMissing ? null : (ArchiveDate?)new ArchiveDate(text, new LocalDate(year, 2, 3), new LocalDate(year, 2, 3).PlusDays(days), precision);

    private static Gen<Citation> Citation { get; } =
        from texts in Generators.Maybe(Text).ArrayOf(8)
        from date in Date
        from roles in Generators.Enumeration<ContributorRole>().ArrayOf(3)
        from names in Text.ArrayOf(3)
        from kinds in Generators.Enumeration<LocatorUnitKind>().ArrayOf(3)
        from values in Text.ArrayOf(3)
        from notes in Generators.List(Text)
        from sources in Gen.Choose(0, 2)
        select new Citation
        {
            Text = texts[0] ?? "",
            Title = texts[1],
            Date = date,
            Publisher = texts[2],
            Url = texts[3] is { } url ? "https://example.org/" + url : texts[4],
            RecordId = texts[5],
            Notes = notes,
            Contributions = roles.Zip(names, (role, name) => new Contribution { Role = role, Name = name, Agency = texts[6], Affiliation = texts[7] }).ToValueList(),
            Sources = Enumerable.Range(0, sources).Select(_ => new ArchivalSource
            {
                Text = texts[6] + ", " + texts[7],
                Repository = texts[6] is { } repository ? new() { Text = repository } : null,
                Locator = kinds.Zip(values, static (kind, value) => new LocatorUnit { Unit = kind, Value = value }).ToValueList(),
            }).ToValueList(),
        };

    public static Gen<Memorandum> Memorandum { get; } =
        from texts in Generators.Maybe(Text).ArrayOf(12)
        from lists in Generators.List(Text).ArrayOf(8)
        from date in Date
        from written in Date
        from citation in Generators.Maybe(Citation)
        select new Memorandum
        {
            Source = texts[0],
            Record = new()
            {
                Title = texts[1],
                Summary = texts[2],
                Type = texts[3],
                RecordId = texts[4],
                Classification = texts[5],
                Date = date,
                Authors = lists[0],
                Topics = lists[1],
                Places = lists[2],
                People = lists[3],
                OriginalLanguages = lists[4],
                Contents = lists[5],
                OriginalArchives = lists[6],
            },
            Citation = citation,
            Header = new() { Diarist = texts[6], Heading = texts[7], Number = texts[8], Date = written, Addressees = lists[7] },
            Signatures = [new() { Name = texts[9], Office = texts[10] }],
            Blocks = [new Paragraph { Text = texts[11] ?? "" }],
        };
}
