namespace Archive.Memoranda.Export;

/// <summary>How <see cref="CslJsonWriter"/> writes.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record CslJsonOptions : DocumentExportOptions
{
    /// <summary>The type of the items.</summary>
    /// <exception cref="ArgumentException">The value is none of the types.</exception>
    public CslItemType ItemType
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException($"There is no type {(int)value} of items.", nameof(ItemType));
    }
}
