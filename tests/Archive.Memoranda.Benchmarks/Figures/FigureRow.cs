namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>A row of the table of speed.</summary>
/// <param name="Figure">What is measured.</param>
/// <param name="Asked">What is asked of it.</param>
/// <param name="Measured">What was measured.</param>
/// <param name="IsMet">Whether that is enough.</param>
internal sealed record FigureRow(string Figure, string Asked, string Measured, bool IsMet);
