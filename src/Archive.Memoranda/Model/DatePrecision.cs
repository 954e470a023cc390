namespace Archive.Memoranda;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>A day, <c>1 December 1949</c>.</summary>
    Day,

    /// <summary>A month, <c>November 1967</c>.</summary>
    Month,

    /// <summary>A year, <c>1955</c>.</summary>
    Year,

    /// <summary>From one day to another, <c>31.V - 21.VI.1953</c>.</summary>
    Range,
}
