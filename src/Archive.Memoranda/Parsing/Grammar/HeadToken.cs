namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A piece of a head.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">All its characters, the label among them.</param>
/// <param name="Value">The characters of its value; empty where it has none.</param>
internal readonly record struct HeadToken(HeadTokenKind Kind, TextSpan Span, TextSpan Value)
{
    /// <summary>The numbers of a date.</summary>
    public DateParts Date { get; init; }

    /// <summary>The token with its places counted from elsewhere; a value that it has none of has no place.</summary>
    public HeadToken MovedBy(int offset) => this with
    {
        Span = new(Span.Start + offset, Span.Length),
        Value = Value == default ? default : new(Value.Start + offset, Value.Length),
    };
}
