namespace Archive.Memoranda.Export;

/// <summary>Something that documents are counted and filtered by, the archive or the classification.</summary>
/// <param name="letter">Its short name in classes and ids, a letter of its own.</param>
/// <param name="name">Its name on the page.</param>
/// <param name="valuesOf">The values of an entry, each with what is said beside it.</param>
internal sealed class IndexFacet(char letter, string name, Func<HtmlIndexEntry, IEnumerable<(string Label, string? Note)>> valuesOf)
{
    /// <summary>How many values can be chosen; what is rarer is listed alone, so that the rules of the style stay few.</summary>
    public const int MostChoices = 200;

    private readonly Dictionary<string, IndexValue> _values = new(StringComparer.OrdinalIgnoreCase);

    public char Letter { get; } = letter;

    public string Name { get; } = name;

    /// <summary>How many documents have no value.</summary>
    public int Missing { get; private set; }

    /// <summary>The values, the most frequent first and equally frequent ones by their letters; set by <see cref="Close"/>.</summary>
    public IReadOnlyList<IndexValue> Values { get; private set; } = [];

    /// <summary>The facets of an index, in the order of the page.</summary>
    public static IReadOnlyList<IndexFacet> All() =>
    [
        new('a', "Archive", static entry => entry.Places.Where(static place => place.Archive is not null).Select(static place => (place.Archive!, place.ArchiveName))),
        new('f', "Fond", static entry => entry.Places.Where(static place => place.Fond is not null).Select(static place => (place.Archive is null ? place.Fond! : $"{place.Archive}, {place.Fond}", (string?)null))),
        new('n', "Diarist or author", static entry => Alone(entry.Names)),
        new('c', "Classification", static entry => Alone(entry.Classification)),
        new('l', "Original language", static entry => Alone(entry.Languages)),
        new('k', "Kind of document", static entry => Alone(entry.Kind)),
    ];

    public void Add(HtmlIndexEntry entry)
    {
        var isMissing = true;
        foreach (var (label, note) in ValuesOf(entry))
        {
            isMissing = false;
            if (!_values.TryGetValue(label, out var value))
            {
                _values.Add(label, value = new(label, note));
            }

            value.Add(label, note);
        }

        Missing += isMissing ? 1 : 0;
    }

    /// <summary>Puts the values in their order, when every entry is in.</summary>
    public void Close()
    {
        Values = [.. _values.Values.OrderByDescending(static value => value.Count).ThenBy(static value => IndexText.Key(value.Label), StringComparer.Ordinal).ThenBy(static value => value.Label, StringComparer.Ordinal)];
        for (var at = 0; at < Values.Count; at++)
        {
            Values[at].Number = at + 1;
        }
    }

    /// <summary>The numbers of an entry's values that can be chosen; 0 where it has no value.</summary>
    public IEnumerable<int> ChoicesOf(HtmlIndexEntry entry)
    {
        var isMissing = true;
        foreach (var (label, _) in ValuesOf(entry))
        {
            isMissing = false;
            if (_values[label].Number is var number and <= MostChoices)
            {
                yield return number;
            }
        }

        if (isMissing)
        {
            yield return 0;
        }
    }

    // Two copies in one archive are one document of it.
    private IEnumerable<(string Label, string? Note)> ValuesOf(HtmlIndexEntry entry) => valuesOf(entry).DistinctBy(static value => value.Label, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Label, string? Note)> Alone(string? value) => value is null ? [] : [(value, null)];

    private static IEnumerable<(string Label, string? Note)> Alone(ValueList<string> values) => values.Select(static value => (value, (string?)null));
}
