using Sprache;

namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>A full citation of the archive, character by character.</summary>
internal static class NaiveCitationGrammar
{
    private static readonly Dictionary<string, string> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["f"] = "fond",
        ["op"] = "opis",
        ["d"] = "delo",
        ["p"] = "papka",
        ["pap"] = "papka",
        ["por"] = "por",
        ["l"] = "list",
        ["ll"] = "list",
    };

    // "Translated"
    private static readonly Parser<string> Role =
        Parse.String("Translated").Return("translator")
            .Or(Parse.String("Obtained").Return("obtainer"))
            .Or(Parse.String("Contributed").Return("contributor"))
            .Or(Parse.String("Provided").Return("provider"));

    // "From the Diary of N.V. Roshchin",
    private static readonly Parser<string> Title =
        from open in Parse.Char('"')
        from text in Parse.CharExcept('"').Many().Text()
        from close in Parse.Char('"')
        from comma in Parse.Char(',').Token()
        select NaiveTerminals.Collapse(text);

    // Wilson Center Digital Archive
    private static readonly Parser<string> Part = Parse.CharExcept(",;.").AtLeastOnce().Text();

    // , f. 0100
    private static readonly Parser<NaiveUnit> Unit =
        from comma in Parse.Char(',').Token()
        from label in NaiveTerminals.Word
        from dot in Parse.Char('.').Token()
        from value in Part
        select new NaiveUnit(Units.GetValueOrDefault(label, "other"), label + ".", value);

    // AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85
    private static readonly Parser<NaiveSource> Source =
        from repository in Part
        from locator in Unit.Many()
        select new NaiveSource(repository, locator.ToList());

    // James F. Person
    private static readonly Parser<string> Name =
        from words in NaiveTerminals.Initial.Or(NaiveTerminals.Word).DelimitedBy(Parse.Char(' '))
        select string.Join(' ', words);

    // Translated by David Wolff.
    private static readonly Parser<NaiveContribution> Contribution =
        from role in Role
        from preposition in Parse.String("by").Token()
        from name in Name
        from dot in Parse.Char('.').Token()
        select new NaiveContribution(role, name);

    // <https://.../document/117886>
    private static readonly Parser<string> Address =
        from open in Parse.Char('<')
        from address in Parse.CharExcept('>').Many().Text()
        from close in Parse.Char('>')
        select address;

    /// <summary>The whole citation, its address included.</summary>
    public static readonly Parser<NaiveCitation> Citation =
        from title in Title
        from date in NaiveTerminals.MonthDayYear
        from comma in Parse.Char(',').Token()
        from publisher in Part
        from joint in Parse.Char(',').Token()
        from sources in Source.DelimitedBy(Parse.Char(';').Token())
        from dot in Parse.Char('.').Token()
        from contributions in Contribution.Many()
        from address in Address.Optional()
        select new NaiveCitation(title, date, publisher, sources.ToList())
        {
            Contributions = contributions.ToList(),
            Url = address.GetOrDefault(),
            RecordId = address.GetOrDefault()?.Split('/')[^1],
        };
}
