namespace Archive.Memoranda;

/// <summary>How a text is to be read. The defaults suit every document of the archive.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ParserOptions
{
    internal static ParserOptions Default { get; } = new();

    /// <summary>The name of the input, mostly a path; it becomes <see cref="Memorandum.Source"/>.</summary>
    public string? SourceName { get; init; }

    /// <summary>The layout, where the caller knows it; null lets the parser find out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public DocumentLayout? Layout
    {
        get;
        init => field = value is null || Enum.IsDefined(value.Value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Layout), value, $"'{value}' is no {nameof(DocumentLayout)}; leave {nameof(Layout)} null to have it found.");
    }

    /// <summary>How quotation marks stand in values. Spans always lead to the printed ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public QuotationMarks Quotes
    {
        get;
        init => field = Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Quotes), value, $"'{value}' is no {nameof(QuotationMarks)}.");
    }

    /// <summary>Whether <see cref="ParseResult.Explanations"/> names the rule behind every leaf. Off, it costs nothing.</summary>
    public bool Explain { get; init; }
}
