namespace Archive.Memoranda;

/// <summary>A part that consists of named fields, each of which can be traced to its characters.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record FieldedPart : DocumentPart
{
    private protected FieldedPart()
    {
    }

    /// <summary>The places of the fields in the order of the text.</summary>
    public ValueList<FieldSpan> FieldSpans { get; init; }

    /// <summary>The place of a field, the first one where it has several; null when the text does not print it.</summary>
    /// <param name="field">The name of the field as in the JSON, such as <c>title</c>.</param>
    public TextSpan? SpanOf(string field)
    {
        foreach (var entry in FieldSpans)
        {
            if (string.Equals(entry.Field, field, StringComparison.Ordinal))
            {
                return entry.Span;
            }
        }

        return null;
    }
}
