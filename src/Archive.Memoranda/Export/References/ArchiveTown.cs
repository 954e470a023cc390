using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Takes town and country off what a source prints behind the name of its archive: <c>Belgrade, Serbia, PA 1961, folder F-19</c>.</summary>
internal static class ArchiveTown
{
    private const string Separators = " ,:;.";

    // Towns that have archives, for archives that the library does not know. What stands behind a name is mostly a unit; only a name of this list is a town.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Towns = FrozenSet.Create(StringComparer.Ordinal,
        [
            "Abidjan", "Abilene", "Abu Dhabi", "Accra", "Addis Ababa", "Aix-en-Provence", "Algiers", "Almaty", "Amman", "Amsterdam", "Ankara", "Ann Arbor", "Ashgabat", "Asunción", "Athens", "Atlanta", "Austin",
            "Baghdad", "Baku", "Bamako", "Bangkok", "Basel", "Beijing", "Beirut", "Belfast", "Belgrade", "Berlin", "Bern", "Bishkek", "Bogotá", "Bonn", "Boston", "Brasília", "Bratislava", "Brazzaville", "Brussels", "Bucharest",
            "Budapest", "Buenos Aires", "Cairo", "Cambridge", "Canberra", "Caracas", "Chisinau", "Chișinău", "Cluj", "College Park", "Cologne", "Colombo", "Conakry", "Copenhagen", "Dakar", "Damascus", "Dar es Salaam", "Delhi",
            "Dhaka", "Dresden", "Dublin", "Dushanbe", "Edinburgh", "Florence", "Freiburg", "Geneva", "Gdańsk", "Guangzhou", "Guatemala City", "Hamburg", "Hanoi", "Harare", "Havana", "Helsinki", "Hong Kong", "Hyde Park",
            "Independence", "Islamabad", "Istanbul", "Jakarta", "Jerusalem", "Johannesburg", "Kabul", "Karachi", "Kathmandu", "Kharkiv", "Khartoum", "Kew", "Kiev", "Kigali", "Kinshasa", "Koblenz", "Kraków", "Kuala Lumpur",
            "Kyiv", "La Courneuve", "La Paz", "Lagos", "Leipzig", "Leningrad", "Lima", "Lisbon", "Ljubljana", "London", "Luanda", "Lusaka", "Luxembourg", "Lviv", "Madrid", "Managua", "Manila", "Maputo", "Mexico City", "Milan",
            "Minsk", "Mogadishu", "Montevideo", "Montreal", "Moscow", "Munich", "Nairobi", "Nanjing", "Nantes", "New Delhi", "New Haven", "New York", "Nicosia", "Oslo", "Ottawa", "Oxford", "Paris", "Phnom Penh", "Podgorica",
            "Podolsk", "Potsdam", "Prague", "Pretoria", "Princeton", "Pristina", "Pyongyang", "Quito", "Rabat", "Rangoon", "Reykjavik", "Riga", "Rio de Janeiro", "Rome", "Rostock", "Saigon", "San Salvador", "Santiago", "São Paulo",
            "Sarajevo", "Seoul", "Shanghai", "Shenyang", "Simferopol", "Simi Valley", "Singapore", "Skopje", "Sofia", "St. Petersburg", "Stanford", "Stockholm", "Suitland", "Taipei", "Tallinn", "Tashkent", "Tbilisi", "Tehran",
            "Tel Aviv", "The Hague", "Tianjin", "Tirana", "Tokyo", "Tripoli", "Tunis", "Ulaanbaatar", "Ulan Bator", "Valletta", "Vatican City", "Vienna", "Vientiane", "Vilnius", "Vincennes", "Vladivostok", "Warsaw", "Washington, D.C.",
            "Washington, DC", "Washington DC", "Washington", "Wrocław", "Xi'an", "Yangon", "Yaoundé", "Yerevan", "Yorba Linda", "Zagreb", "Zurich",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Countries = FrozenSet.Create(StringComparer.Ordinal,
        [
            .. KnownArchive.All.Select(static archive => archive.Country),
            "Argentina", "Armenia", "Australia", "Austria", "Belarus", "Belgium", "Bosnia and Herzegovina", "Bosnia-Herzegovina", "Canada", "Chile", "Colombia", "Croatia", "Cuba", "Czechia", "Czechoslovakia", "Denmark", "Egypt", "England",
            "Estonia", "Finland", "GDR", "Georgia", "Greece", "Indonesia", "Iran", "Israel", "Italy", "Kazakhstan", "Korea", "Kyrgyzstan", "Latvia", "Lithuania", "Macedonia", "Moldova", "Mongolia", "Montenegro", "Netherlands", "North Korea",
            "North Macedonia", "Norway", "Pakistan", "Peru", "Portugal", "PRC", "Russian Federation", "Scotland", "Slovakia", "Slovenia", "South Africa", "South Korea", "Spain", "Sweden", "Switzerland", "Tajikistan", "Tanzania",
            "The Netherlands", "Turkey", "Turkmenistan", "UK", "Uruguay", "US", "USA", "USSR", "Vietnam", "Yugoslavia",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    // A town is printed without its accents, too: Brasilia.
    private static readonly FrozenDictionary<string, string> WithoutAccents =
        KnownArchive.All.Select(static archive => archive.Place).Where(static town => !Ascii.IsValid(town)).Distinct(StringComparer.Ordinal).ToFrozenDictionary(static town => town, Plain, StringComparer.Ordinal);

    /// <summary>The town of an archive that the library knows; it and the country are taken off the text where they are printed.</summary>
    public static string Take(ref ReadOnlySpan<char> text, KnownArchive known)
    {
        if (!TryTake(ref text, known.Place) && WithoutAccents.TryGetValue(known.Place, out var plain))
        {
            TryTake(ref text, plain);
        }

        TryTake(ref text, known.Country);
        return known.Place;
    }

    /// <summary>The town that a text begins with, taken off it with the country; null where it begins with something else.</summary>
    public static string? TakeAny(ref ReadOnlySpan<char> text)
    {
        // `Washington, D.C.` has a comma of its own.
        var end = EndOfPiece(text, 0);
        var longer = end < text.Length ? EndOfPiece(text, end + 1) : end;
        if (Towns.TryGetValue(text[..longer], out var town))
        {
            end = longer;
        }
        else if (!Towns.TryGetValue(text[..end], out town))
        {
            return null;
        }

        text = text[end..].TrimStart(Separators);
        end = EndOfPiece(text, 0);
        if (Countries.Contains(text[..end]))
        {
            text = text[end..].TrimStart(Separators);
        }

        return town;
    }

    private static int EndOfPiece(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAny(',', ':', ';') is >= 0 and var length ? at + length : text.Length;

    private static bool TryTake(ref ReadOnlySpan<char> text, string name)
    {
        if (!text.StartsWith(name, StringComparison.Ordinal) || (text.Length > name.Length && text[name.Length] is not (',' or ':' or ';')))
        {
            return false;
        }

        text = text[name.Length..].TrimStart(Separators);
        return true;
    }

    private static string Plain(string town) =>
        string.Concat(town.Normalize(NormalizationForm.FormD).Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
