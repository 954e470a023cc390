namespace Archive.Memoranda;

/// <summary>What the parser made of one citation or source line.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed class CitationParseResult
{
    internal CitationParseResult(Citation citation, ValueList<Diagnostic> diagnostics, SourceText sourceText, ValueList<Leaf> leaves)
    {
        Citation = citation;
        Diagnostics = diagnostics;
        SourceText = sourceText;
        Leaves = leaves;
    }

    /// <summary>The citation. There always is one, whatever the text.</summary>
    public Citation Citation { get; }

    /// <summary>The findings in the order of the text.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The text that was read.</summary>
    public SourceText SourceText { get; }

    /// <summary>Every run of characters that a rule claimed, in order. With white space they cover the text from end to end, without overlap.</summary>
    public ValueList<Leaf> Leaves { get; }
}
