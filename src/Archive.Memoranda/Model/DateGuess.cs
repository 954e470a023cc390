namespace Archive.Memoranda;

/// <summary>What the reader of a date had to guess.</summary>
[Flags]
public enum DateGuess
{
    /// <summary>Nothing: the print says it all.</summary>
    None = 0,

    /// <summary>The century, <c>6.V.51</c> is read as 1951.</summary>
    Century = 1,

    /// <summary>Which number is the day, <c>10/11/50</c>: the European order is taken.</summary>
    Order = 2,
}
