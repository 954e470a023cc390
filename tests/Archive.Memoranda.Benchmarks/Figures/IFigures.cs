namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>Some rows of the table of speed. A new row is a class of this kind in the list of <see cref="FigureTable"/>.</summary>
internal interface IFigures
{
    /// <summary>The word by which <c>--table</c> runs these rows alone.</summary>
    string Name { get; }

    /// <summary>Measures, and gives the rows.</summary>
    /// <param name="notes">Takes what the reader of the table should know beside it: single figures, and why rows are missing.</param>
    IEnumerable<FigureRow> Measure(TextWriter notes);
}
