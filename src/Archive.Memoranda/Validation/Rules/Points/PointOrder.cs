namespace Archive.Memoranda.Validation.Rules;

/// <summary>How a point stands to the one before it in its row.</summary>
internal enum PointOrder
{
    /// <summary>It goes on, or nothing can be said against it.</summary>
    Follows,

    /// <summary>Numbers between the two are missing.</summary>
    Gap,

    /// <summary>It has the number of the one before.</summary>
    Repeat,

    /// <summary>It stands behind a greater number, or at a place where another number is due.</summary>
    OutOfOrder,
}
