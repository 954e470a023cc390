namespace Archive.Memoranda.Export;

/// <summary>Something that documents are counted and filtered by, the archive or the classification.</summary>
/// <param name="letter">Its short name in classes and ids, a letter of its own.</param>
/// <param name="name">Its name on the page.</param>
/// <param name="read">Adds the values of an entry to a list, each with what is said beside it.</param>
internal sealed class IndexFacet(char letter, string name, Action<HtmlIndexEntry, List<(string Label, string? Note)>> read)
{
    /// <summary>How many values can be chosen; what is rarer is listed alone, so that the rules of the style stay few.</summary>
    public const int MostChoices = 200;

    private readonly Dictionary<string, IndexValue> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Label, string? Note)> _read = [];
    private readonly IndexValue _missing = new(letter, "", null);

    public char Letter { get; } = letter;

    public string Name { get; } = name;

    /// <summary>How many documents have no value.</summary>
    public int Missing => _missing.Count;

    /// <summary>The values, the most frequent first and equally frequent ones by their letters; set by <see cref="Close"/>.</summary>
    public IReadOnlyList<IndexValue> Values { get; private set; } = [];

    /// <summary>The facets of an index, in the order of the page.</summary>
    public static IReadOnlyList<IndexFacet> All() =>
    [
        new('a', "Archive", ReadArchives),
        new('f', "Fond", ReadFonds),
        new('n', "Diarist or author", static (entry, values) => Read(entry.Names, values)),
        new('c', "Classification", static (entry, values) => Read(entry.Classification, values)),
        new('l', "Original language", static (entry, values) => Read(entry.Languages, values)),
        new('k', "Kind of document", static (entry, values) => Read(entry.Kind, values)),
    ];

    /// <summary>Counts an entry.</summary>
    /// <param name="row">The entry's number, each one another.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="values">Where its values are put.</param>
    public void Add(int row, HtmlIndexEntry entry, List<IndexValue> values)
    {
        _read.Clear();
        read(entry, _read);
        foreach (var (label, note) in _read)
        {
            if (!_values.TryGetValue(label, out var value))
            {
                _values.Add(label, value = new(Letter, label, note));
            }

            if (value.Add(row, label, note))
            {
                values.Add(value);
            }
        }

        if (_read.Count == 0)
        {
            _missing.Add(row, "", null);
            values.Add(_missing);
        }
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

    private static void ReadArchives(HtmlIndexEntry entry, List<(string Label, string? Note)> values)
    {
        foreach (var place in entry.Places)
        {
            if (place.Archive is not null)
            {
                values.Add((place.Archive, place.ArchiveName));
            }
        }
    }

    private static void ReadFonds(HtmlIndexEntry entry, List<(string Label, string? Note)> values)
    {
        foreach (var place in entry.Places)
        {
            if (place.Fond is not null)
            {
                values.Add((place.Archive is null ? place.Fond : $"{place.Archive}, {place.Fond}", null));
            }
        }
    }

    private static void Read(string? value, List<(string Label, string? Note)> values)
    {
        if (value is not null)
        {
            values.Add((value, null));
        }
    }

    private static void Read(ValueList<string> texts, List<(string Label, string? Note)> values)
    {
        foreach (var text in texts.AsSpan())
        {
            values.Add((text, null));
        }
    }
}
