namespace Archive.Memoranda;

/// <summary>A place that a person can find: line and column, both counted from 1, the column in UTF-16 units.</summary>
/// <param name="Line">The line, the first being 1.</param>
/// <param name="Column">The column, the first being 1.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The position as compilers print it, <c>(61,7)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({Line},{Column})");
}
