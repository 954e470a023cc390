namespace Archive.Memoranda.Export;

/// <summary>A value with the words that a page for people prints before it.</summary>
/// <param name="Name">The words, <c>Translated by</c>.</param>
/// <param name="Value">The value as the memorandum has it, never of white space alone.</param>
internal readonly record struct NamedField(string Name, string Value)
{
    /// <summary>Adds a value, unless it shows nothing.</summary>
    public static void Add(List<NamedField> fields, string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            fields.Add(new(name, value));
        }
    }

    /// <summary>Adds the values of a list as one.</summary>
    public static void Add(List<NamedField> fields, string name, ValueList<string> values) =>
        Add(fields, name, string.Join("; ", values.Where(static value => !string.IsNullOrWhiteSpace(value))));
}
