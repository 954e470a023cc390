using Archive.Memoranda.Export;
using NodaTime;

namespace Archive.Memoranda.Tests.Export.HtmlIndex;

/// <summary>Entries as an archive of thousands has them: many of a few values, few of many, dates as exact as they happen to be.</summary>
internal static class IndexSamples
{
    private static readonly string[] Archives = ["AVPRF", "RGASPI", "APRF", "RGANI", "BArch", "MNL OL", "NARA", "Archive of a Ministry"];
    private static readonly string[] Classifications = ["Top Secret", "Secret", "Confidential", "TOP SECRET", "For internal use only"];
    private static readonly string[] Languages = ["Russian", "Chinese", "German", "Hungarian", "Korean", "Japanese"];
    private static readonly string[] Kinds = ["Memorandum of conversation", "Telegram", "Letter", "Report", "Minutes"];
    private static readonly string[] Syllables = ["Ro", "shin", "Ko", "va", "lev", "Zor", "Pet", "rov", "Mi", "khail", "ov", "Gro", "my", "Éva", "Żu", "nov"];

    /// <summary>So many entries, the same ones each time.</summary>
    public static IReadOnlyList<HtmlIndexEntry> Of(int count)
    {
        var random = new Random(19491110);
        return [.. Enumerable.Range(0, count).Select(number => Entry(random, number))];
    }

    private static HtmlIndexEntry Entry(Random random, int number)
    {
        var year = Math.Clamp(1950 + (int)((random.NextDouble() + random.NextDouble() - 1) * 55), 1900, 2000);
        var day = new LocalDate(year, 1 + random.Next(12), 1 + random.Next(28));
        var (archive, fond, name) = (Archives[Rare(random, Archives.Length)], "f. " + Rare(random, 400), Name(Rare(random, 700)));
        return new($"wcda-{100_000 + number}.html")
        {
            Title = $"{Kinds[Rare(random, Kinds.Length)]} between {name} and {Name(random.Next(3000))}, part {random.Next(12)}",
            Date = random.Next(8) switch
            {
                0 when random.Next(4) == 0 => null,
                1 => new("x", new(year, 1, 1), new(year, 12, 31), DatePrecision.Year),
                2 => new("x", new(year, day.Month, 1), new LocalDate(year, day.Month, 1).PlusMonths(1).PlusDays(-1), DatePrecision.Month),
                3 => new("x", day, day.PlusDays(5), DatePrecision.Range),
                _ => new("x", day, day, DatePrecision.Day, random.Next(9) == 0 ? DateGuess.Century : DateGuess.None),
            },
            Places = random.Next(9) == 0 ? [] : random.Next(9) == 0
                ? [new(archive, KnownArchive.Find(archive)?.Name, fond, fond + ", op. 3"), new("RGASPI", null, "f. 558", "f. 558, op. 11")]
                : [new(archive, KnownArchive.Find(archive)?.Name, fond, $"{fond}, op. {random.Next(60)}, d. {random.Next(99)}, ll. {random.Next(80)}-{80 + random.Next(80)}")],
            Names = random.Next(3) == 0 ? [] : [name],
            Classification = random.Next(3) == 0 ? null : Classifications[Rare(random, Classifications.Length)],
            Languages = [Languages[Rare(random, Languages.Length)]],
            Kind = Kinds[Rare(random, Kinds.Length)],
            Points = random.Next(12),
            Marks = random.Next(30),
            Findings = random.Next(5),
        };
    }

    // The lower the likelier.
    private static int Rare(Random random, int count) => (int)(count * Math.Pow(random.NextDouble(), 2.5));

    private static string Name(int number)
    {
        var random = new Random(number);
        return $"{Syllables[random.Next(Syllables.Length)]}{Syllables[random.Next(Syllables.Length)].ToLowerInvariant()}, {(char)('A' + random.Next(20))}. {(char)('A' + random.Next(20))}.";
    }
}
