using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda;

/// <content>The table of archives and the look-up in it.</content>
public sealed partial record KnownArchive
{
    // Longer than any key. What is longer still is no name of an archive, and the buffer stays small enough for the stack.
    private const int LongestKey = 96;

    // An archive with what citations print for it beside its abbreviation and its two names: older names, other abbreviations of the same
    // house. A department or a record class inside an archive (ZAIG, FO, PREM, RG) is the first unit of a locator and hence not here.
    private static readonly (KnownArchive Archive, string[] Aliases)[] Rows =
    [
        // Russia
        (new("AVPRF", "Archive of Foreign Policy of the Russian Federation",
            "Arkhiv vneshnei politiki Rossiiskoi Federatsii", "Moscow", "Russia"),
            ["Foreign Policy Archive of the Russian Federation", "Archive of Foreign Policy, Russian Federation"]),
        (new("APRF", "Archive of the President of the Russian Federation",
            "Arkhiv Prezidenta Rossiiskoi Federatsii", "Moscow", "Russia"),
            ["Archive of the President, Russian Federation"]),
        (new("RGANI", "Russian State Archive of Contemporary History",
            "Rossiiskii gosudarstvennyi arkhiv noveishei istorii", "Moscow", "Russia"),
            ["TsKhSD", "Tsentr khraneniia sovremennoi dokumentatsii", "Center for the Storage of Contemporary Documentation"]),
        (new("RGASPI", "Russian State Archive of Socio-Political History",
            "Rossiiskii gosudarstvennyi arkhiv sotsial'no-politicheskoi istorii", "Moscow", "Russia"),
            ["RTsKhIDNI"]),
        (new("GARF", "State Archive of the Russian Federation",
            "Gosudarstvennyi arkhiv Rossiiskoi Federatsii", "Moscow", "Russia"),
            ["SA RF"]),
        (new("TsAMO RF", "Central Archive of the Ministry of Defence of the Russian Federation",
            "Tsentral'nyi arkhiv Ministerstva oborony Rossiiskoi Federatsii", "Podolsk", "Russia"),
            ["TsAMO", "Central Archive of the Ministry of Defense of the Russian Federation"]),
        (new("RGIA", "Russian State Historical Archive",
            "Rossiiskii gosudarstvennyi istoricheskii arkhiv", "St. Petersburg", "Russia"), []),
        (new("ARAN", "Archive of the Russian Academy of Sciences",
            "Arkhiv Rossiiskoi akademii nauk", "Moscow", "Russia"), []),

        // Other states of the former Soviet Union
        (new("TsGA RUz", "Central State Archive of the Republic of Uzbekistan",
            "Tsentral'nyi gosudarstvennyi arkhiv Respubliki Uzbekistan", "Tashkent", "Uzbekistan"), []),
        (new("GAPPOD AzR", "State Archive of Political Parties and Social Movements of the Republic of Azerbaijan",
            "Gosudarstvennyi arkhiv politicheskikh partii i obshchestvennykh dvizhenii Azerbaidzhanskoi Respubliki", "Baku", "Azerbaijan"),
            ["GAPPOD", "GAPPOD/AZ"]),
        (new("HDA SBU", "Sectoral State Archive of the Security Service of Ukraine",
            "Haluzevyi derzhavnyi arkhiv Sluzhby bezpeky Ukrainy", "Kyiv", "Ukraine"),
            ["SBU"]),
        (new("Chornobyl Museum", "Archive of the Ukrainian National Chornobyl Museum",
            "Arkhiv Natsional'noho muzeiu \"Chornobyl'\"", "Kyiv", "Ukraine"),
            ["Ukrainian National Chornobyl Museum"]),

        // Germany
        (new("BArch", "Federal Archives of Germany",
            "Bundesarchiv", "Koblenz", "Germany"),
            ["German Federal Archives"]),
        (new("SAPMO-BArch", "Foundation Archives of the Parties and Mass Organizations of the GDR in the Federal Archives",
            "Stiftung Archiv der Parteien und Massenorganisationen der DDR im Bundesarchiv", "Berlin", "Germany"),
            ["SAPMO", "SAPMO-BA"]),
        (new("PA AA", "Political Archive of the Federal Foreign Office",
            "Politisches Archiv des Auswärtigen Amts", "Berlin", "Germany"),
            ["PolA AA"]),
        (new("MfAA", "Archive of the Ministry of Foreign Affairs of the German Democratic Republic",
            "Archiv des Ministeriums für Auswärtige Angelegenheiten der DDR", "Berlin", "Germany"), []),
        (new("BStU", "Stasi Records Archive",
            "Stasi-Unterlagen-Archiv", "Berlin", "Germany"),
            ["MfS"]),

        // Central and south-eastern Europe
        (new("MNL OL", "National Archives of Hungary",
            "Magyar Nemzeti Levéltár Országos Levéltára", "Budapest", "Hungary"),
            ["MOL", "Magyar Országos Levéltár", "Hungarian National Archives"]),
        (new("AAN", "Central Archives of Modern Records",
            "Archiwum Akt Nowych", "Warsaw", "Poland"), []),
        (new("AMSZ", "Archive of the Ministry of Foreign Affairs of Poland",
            "Archiwum Ministerstwa Spraw Zagranicznych", "Warsaw", "Poland"),
            ["Polish Foreign Ministry Archive"]),
        (new("AÚV KSČ", "Archive of the Central Committee of the Communist Party of Czechoslovakia",
            "Archiv Ústředního výboru Komunistické strany Československa", "Prague", "Czech Republic"),
            ["AUV KSC"]),
        (new("NA Prague", "National Archives of the Czech Republic",
            "Národní archiv", "Prague", "Czech Republic"),
            ["National Archives, Prague"]),
        (new("ANIC", "National Central Historical Archives of Romania",
            "Arhivele Naționale Istorice Centrale", "Bucharest", "Romania"), []),
        (new("AMAE", "Archive of the Ministry of Foreign Affairs of Romania",
            "Arhiva Ministerului Afacerilor Externe", "Bucharest", "Romania"),
            ["AMFAR", "Romanian Ministry of Foreign Affairs Archives", "Romanian Foreign Ministry Archives", "Archive of the Romanian Ministry of Foreign Affairs"]),
        (new("TsDA", "Central State Archive of Bulgaria",
            "Tsentralen darzhaven arhiv", "Sofia", "Bulgaria"),
            ["CDA"]),
        (new("AQPPSh", "Central Archive of the Party of Labor of Albania",
            "Arkivi Qendror i Partisë së Punës së Shqipërisë", "Tirana", "Albania"), []),
        (new("AMIP", "Archive of the Ministry of Foreign Affairs of Serbia",
            "Arhiv Ministarstva inostranih poslova", "Belgrade", "Serbia"), []),

        // Western Europe
        (new("AMAE-F", "Diplomatic Archives of the Ministry of Foreign Affairs of France",
            "Archives diplomatiques du ministère des Affaires étrangères", "La Courneuve", "France"),
            ["Archives of the Ministry of Foreign Affairs, France"]),
        (new("NAI", "National Archives of Ireland",
            "An Chartlann Náisiúnta", "Dublin", "Ireland"), []),
        (new("TNA", "The National Archives of the United Kingdom",
            "The National Archives", "London", "United Kingdom"),
            ["PRO", "Public Record Office", "National Archives of the United Kingdom"]),
        (new("MECA", "Middle East Centre Archive, St Antony's College",
            "Middle East Centre Archive", "Oxford", "United Kingdom"),
            ["GB165", "GB165-0384"]),

        // Asia
        (new("PRC FMA", "Archives of the Ministry of Foreign Affairs of the People's Republic of China",
            "Zhonghua Renmin Gongheguo Waijiaobu Dang'anguan", "Beijing", "China"),
            ["PRC Foreign Ministry Archive", "PRC Foreign Ministry Archives", "FMPRC"]),
        (new("CCA", "Central Archives of China",
            "Zhongyang Dang'anguan", "Beijing", "China"),
            ["Chinese Central Archives", "CCP Central Archives"]),
        (new("GPA", "Guangdong Provincial Archives",
            "Guangdong Sheng Dang'anguan", "Guangzhou", "China"),
            ["Guangdong Provincial Archive"]),
        (new("SMA", "Shanghai Municipal Archives",
            "Shanghai Shi Dang'anguan", "Shanghai", "China"),
            ["Shanghai Municipal Archive"]),
        (new("DAMOFA", "Diplomatic Archives of the Ministry of Foreign Affairs of Japan",
            "Gaimushō Gaikō Shiryōkan", "Tokyo", "Japan"), []),
        (new("NMML", "Nehru Memorial Museum and Library",
            "Nehru Smarak Sangrahalaya evam Pustakalaya", "New Delhi", "India"), []),

        // The Americas
        (new("NARA", "National Archives and Records Administration",
            "National Archives and Records Administration", "College Park", "United States"),
            ["US National Archives"]),
        (new("NSA", "National Security Archive",
            "National Security Archive", "Washington, D.C.", "United States"),
            ["The National Security Archive"]),
        (new("CRRC", "Conflict Records Research Center",
            "Conflict Records Research Center", "Washington, D.C.", "United States"),
            ["Conflict Records Research Center, National Defense University"]),
        (new("UNDL", "United Nations Digital Library",
            "United Nations Digital Library", "New York", "United States"),
            ["UN Digital Library"]),
        (new("GAOR", "Official Records of the United Nations General Assembly",
            "General Assembly Official Records", "New York", "United States"), []),
        (new("AHGE", "Genaro Estrada Historical Diplomatic Archive",
            "Archivo Histórico Diplomático Genaro Estrada", "Mexico City", "Mexico"),
            ["SRE"]),
        (new("AHMRE", "Archives of the Ministry of External Relations of Brazil",
            "Arquivo do Ministério das Relações Exteriores", "Brasília", "Brazil"),
            ["Itamaraty", "Ministry of External Relations Archives"]),
        (new("CPDOC", "Center for Research and Documentation of Contemporary History of Brazil",
            "Centro de Pesquisa e Documentação de História Contemporânea do Brasil", "Rio de Janeiro", "Brazil"), []),
    ];

    private static readonly ValueList<KnownArchive> Table = Array.ConvertAll(Rows, static row => row.Archive).ToValueList();

    // The number of the row, counted from one; negative for an abbreviation or what stands for one.
    private static readonly WordTable Numbers = MakeNumbers();

    internal static IEnumerable<(KnownArchive Archive, string Alias)> Aliases =>
        Rows.SelectMany(static row => row.Aliases, static (row, alias) => (row.Archive, alias));

    internal static KnownArchive? Find(ReadOnlySpan<char> name) => Find(name, out _);

    /// <summary>The archive behind an abbreviation or a name, and whether that is an abbreviation or the short name that stands for one.</summary>
    internal static KnownArchive? Find(ReadOnlySpan<char> name, out bool isShort)
    {
        Span<char> buffer = stackalloc char[LongestKey];
        var number = TryMakeKey(name, buffer, out var length) ? Numbers.Find(buffer[..length]) : 0;
        isShort = number < 0;
        return number == 0 ? null : Rows[Math.Abs(number) - 1].Archive;
    }

    private static WordTable MakeNumbers()
    {
        var numbers = new WordTable();
        for (var row = 1; row <= Rows.Length; row++)
        {
            var (archive, aliases) = Rows[row - 1];
            foreach (var name in (string[])[archive.Abbreviation, archive.Name, archive.OriginalName, .. aliases])
            {
                var buffer = new char[name.Length];
                TryMakeKey(name, buffer, out var length);
                var isShort = ReferenceEquals(name, archive.Abbreviation) || (aliases.Contains(name, StringComparer.Ordinal) && IsAbbreviation(name));
                numbers.Set(new string(buffer, 0, length), isShort ? -row : row);
            }
        }

        return numbers;
    }

    // RTsKhIDNI, SA RF and GB165 among the aliases, but not Public Record Office.
    private static bool IsAbbreviation(string alias) => alias.Length <= 12 && alias.Count(char.IsUpper) >= 2;

    // `AVP RF`, `A.V.P.R.F.` and `avprf` are one key, AVPRF: letters and digits count, and not their case.
    private static bool TryMakeKey(ReadOnlySpan<char> text, Span<char> key, out int length)
    {
        length = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                if (length == key.Length)
                {
                    return false;
                }

                key[length++] = char.IsAsciiLetterUpper(character) ? character : char.ToUpperInvariant(character);
            }
        }

        return true;
    }
}
