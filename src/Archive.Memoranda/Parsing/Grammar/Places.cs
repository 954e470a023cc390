using System.Buffers;
using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Towns and countries that stand behind the name of an archive.</summary>
internal static class Places
{
    private const int Longest = 64;

    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\r\n\f");

    private static readonly FrozenSet<string> Countries = new[]
    {
        "Afghanistan", "Albania", "Algeria", "Argentina", "Armenia", "Australia", "Austria", "Azerbaijan", "Belarus", "Belgium", "Bolivia", "Bosnia and Herzegovina", "Brazil",
        "Bulgaria", "Burma", "Cambodia", "Canada", "Chile", "China", "PRC", "Colombia", "Croatia", "Cuba", "Czech Republic", "Czechia", "Czechoslovakia", "Denmark", "Egypt",
        "Estonia", "Ethiopia", "Finland", "France", "Georgia", "Germany", "GDR", "Ghana", "Greece", "Hungary", "Iceland", "India", "Indonesia", "Iran", "Iraq", "Ireland",
        "Israel", "Italy", "Japan", "Kazakhstan", "Kenya", "Korea", "South Korea", "Republic of Korea", "ROK", "Kyrgyzstan", "Laos", "Latvia", "Lebanon", "Libya", "Lithuania",
        "Luxembourg", "Malaysia", "Mexico", "Moldova", "Mongolia", "Montenegro", "Mozambique", "Netherlands", "The Netherlands", "New Zealand", "Nicaragua", "North Macedonia",
        "Norway", "Pakistan", "Peru", "Philippines", "Poland", "Portugal", "Romania", "Russia", "Russian Federation", "Serbia", "Slovakia", "Slovenia", "South Africa", "Spain",
        "Sweden", "Switzerland", "Syria", "Taiwan", "Tajikistan", "Tanzania", "Thailand", "Tunisia", "Turkey", "Turkmenistan", "UK", "United Kingdom", "Ukraine", "Uruguay",
        "USA", "US", "U.S.", "United States", "USSR", "Uzbekistan", "California", "Kansas", "Maryland", "Massachusetts", "Michigan", "Missouri", "New Jersey", "Texas", "Virginia", "Venezuela", "Vietnam", "Yugoslavia", "Zambia", "Zimbabwe",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Towns = new[]
    {
        "Accra", "Addis Ababa", "Algiers", "Almaty", "Amman", "Amsterdam", "Ankara", "Ashgabat", "Astana", "Athens", "Baghdad", "Baku", "Bangkok", "Beijing", "Beirut", "Belgrade",
        "Berlin", "Bern", "Bishkek", "Bonn", "Bras\u00EDlia", "Brasilia", "Bratislava", "Brussels", "Bucharest", "Budapest", "Buenos Aires", "Cairo", "Canberra", "Caracas", "Chisinau", "College Park",
        "Copenhagen", "Damascus", "Delhi", "New Delhi", "Dublin", "Dushanbe", "Geneva", "Hanoi", "Havana", "Helsinki", "Islamabad", "Istanbul", "Jakarta", "Jerusalem", "Kabul", "Kew",
        "Kiev", "Kyiv", "Koblenz", "Kuala Lumpur", "La Paz", "Lima", "Lisbon", "Ljubljana", "London", "Luxembourg City", "Madrid", "Manila", "Mexico City", "Minsk", "Montevideo", "Moscow", "Nairobi",
        "New York", "Nicosia", "Oslo", "Ottawa", "Oxford", "Paris", "Phnom Penh", "Podgorica", "Prague", "Pretoria", "Pyongyang", "Rabat", "Riga", "Rio de Janeiro", "Rome", "Saint Petersburg",
        "St. Petersburg", "Santiago", "Sarajevo", "Seoul", "Shanghai", "Singapore", "Skopje", "Sofia", "Stockholm", "Taipei", "Tallinn", "Tashkent", "Tbilisi", "Tehran", "Tel Aviv", "Tirana",
        "Tokyo", "Tripoli", "Tunis", "Ulaanbaatar", "Ulan Bator", "Vienna", "Vilnius", "Warsaw", "Washington", "Washington D.C.", "Washington DC", "D.C.", "D.C", "DC", "Wellington", "Yerevan", "Zagreb",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> CountryLookup = Countries.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TownLookup = Towns.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most of what is asked for ends in a figure, f. 0100, and no place does.
    public static bool IsKnown(ReadOnlySpan<char> name) => !name.IsEmpty && !char.IsAsciiDigit(name[^1]) && (IsTown(name) || IsCountry(name));

    public static bool IsTown(ReadOnlySpan<char> name) => IsIn(TownLookup, name);

    public static bool IsCountry(ReadOnlySpan<char> name) => IsIn(CountryLookup, name);

    // A line can end within a name, Russian / Federation.
    private static bool IsIn(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> places, ReadOnlySpan<char> name)
    {
        if (name.Length > Longest || !name.ContainsAny(OtherSpaces))
        {
            return places.Contains(name);
        }

        Span<char> value = stackalloc char[Longest];
        return places.Contains(value[..TextValue.Write(name, value, QuotationMarks.AsPrinted)]);
    }
}
