namespace Archive.Memoranda;

/// <summary>What the parser made of a text: the memorandum, the findings, and the text itself with its index of lines.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed class ParseResult
{
    internal ParseResult(Memorandum memorandum, SourceText sourceText, ValueList<Leaf> leaves, ValueList<Explanation> explanations)
    {
        Explanations = explanations;
        Memorandum = memorandum;
        SourceText = sourceText;
        Leaves = leaves;
    }

    /// <summary>The document. There always is one, whatever the text.</summary>
    public Memorandum Memorandum { get; }

    /// <summary>The findings in the order of the text, the same as <see cref="Memorandum.Diagnostics"/>.</summary>
    public ValueList<Diagnostic> Diagnostics => Memorandum.Diagnostics;

    /// <summary>The text that was read.</summary>
    public SourceText SourceText { get; }

    /// <summary>Every run of characters that a rule claimed, in order. With white space they cover the text from end to end, without overlap.</summary>
    public ValueList<Leaf> Leaves { get; }

    /// <summary>The rule behind every leaf, in order; empty unless <see cref="ParserOptions.Explain"/> is set.</summary>
    public ValueList<Explanation> Explanations { get; }

    /// <summary>How many findings more there were than a memorandum keeps.</summary>
    internal int FindingsLeft { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == Severity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
