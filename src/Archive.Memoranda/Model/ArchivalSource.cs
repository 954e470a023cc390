namespace Archive.Memoranda;

/// <summary>Where an original lies: a repository and the locator in it.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ArchivalSource : FieldedPart
{
    /// <summary>The source as printed, <c>AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The archive or library; null where the text names none.</summary>
    public Repository? Repository { get; init; }

    /// <summary>The units of the locator in printed order.</summary>
    public ValueList<LocatorUnit> Locator { get; init; }

    /// <summary>The value of the first unit of a kind; null when the locator has none.</summary>
    /// <param name="unit">The kind of unit.</param>
    public string? this[LocatorUnitKind unit]
    {
        get
        {
            foreach (var part in Locator)
            {
                if (part.Unit == unit)
                {
                    return part.Value;
                }
            }

            return null;
        }
    }
}
