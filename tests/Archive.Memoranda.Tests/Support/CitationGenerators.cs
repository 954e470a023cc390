using FsCheck;
using FsCheck.Fluent;
using static Archive.Memoranda.Tests.Support.Generators;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Generators of random citations. Parts are missing, empty and full in turn.</summary>
internal static class CitationGenerators
{
    private static Gen<LocatorUnit> Unit { get; } =
        from kind in Enumeration<LocatorUnitKind>()
        from label in Maybe(Text)
        from value in Text
        from ranges in List(from first in Text from last in Text select new PageRange(first, last))
        select new LocatorUnit { Unit = kind, Label = label, Value = value, Ranges = ranges };

    private static Gen<Repository> Repository { get; } =
        from text in Text
        from abbreviation in Maybe(Text)
        from name in Maybe(Text)
        from span in Span
        select new Repository { Text = text, Abbreviation = abbreviation, Name = name, Span = span };

    private static Gen<ArchivalSource> Source { get; } =
        from text in Text
        from repository in Maybe(Repository)
        from locator in List(Unit)
        from fields in List(Place)
        from span in Span
        select new ArchivalSource { Text = text, Repository = repository, Locator = locator, FieldSpans = fields, Span = span };

    private static Gen<Contribution> Contribution { get; } =
        from role in Enumeration<ContributorRole>()
        from name in Text
        from agency in Maybe(Text)
        from language in Maybe(Text)
        from affiliation in Maybe(Text)
        from span in Span
        select new Contribution { Role = role, Name = name, Agency = agency, Language = language, Affiliation = affiliation, Span = span };

    public static Gen<Citation> Citation { get; } =
        from text in Text
        from title in Maybe(Text)
        from date in Optional(Date)
        from publisher in Maybe(Text)
        from sources in List(Source)
        from notes in List(Text)
        from contributions in List(Contribution)
        from url in Maybe(Text)
        from recordId in Maybe(Text)
        from fields in List(Place)
        from span in Span
        select new Citation
        {
            Text = text,
            Title = title,
            Date = date,
            Publisher = publisher,
            Sources = sources,
            Notes = notes,
            Contributions = contributions,
            Url = url,
            RecordId = recordId,
            FieldSpans = fields,
            Span = span,
        };
}
