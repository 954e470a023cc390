namespace Archive.Memoranda;

/// <summary>How quotation marks and apostrophes stand in values.</summary>
public enum QuotationMarks
{
    /// <summary>Curly marks become straight, so that two renderings of one document give equal values and a search finds both.</summary>
    Straight,

    /// <summary>As printed.</summary>
    AsPrinted,
}
