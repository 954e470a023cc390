using System.Collections.Frozen;

namespace Archive.Memoranda;

/// <summary>What documents are held to. The defaults suit the archive's published pages.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ValidationOptions
{
    /// <summary>How many findings of one document are listed unless <see cref="MaxFindings"/> says otherwise.</summary>
    public const int DefaultMaxFindings = 1000;

    internal static ValidationOptions Default { get; } = new();

    /// <summary>What kind of document it is, from which the severities follow.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration's.</exception>
    public ValidationProfile Profile
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Profile), value, $"'{value}' is no {nameof(ValidationProfile)}.");
    }

    /// <summary>Severities that differ from the profile's, by code: <c>["MEM4003"] = Severity.Error</c>. The dictionary is copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A severity is none of the enumeration's.</exception>
    public IReadOnlyDictionary<string, Severity> Severities
    {
        get;
        init => field = Copied(value, nameof(Severities));
    }
    = FrozenDictionary<string, Severity>.Empty;

    /// <summary>Codes that are not reported.</summary>
    public ValueList<string> Off { get; init; }

    /// <summary>Rules of one's own, held to after the library's.</summary>
    /// <exception cref="ArgumentException">A rule is null.</exception>
    public ValueList<IValidationRule> Rules
    {
        get;
        init => field = value.Any(static rule => rule is null) ? throw new ArgumentException($"A rule of {nameof(Rules)} is null.", nameof(Rules)) : value;
    }

    /// <summary>How many findings of one document are listed; a last one, <c>MEM9999</c>, counts the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxFindings
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(MaxFindings), value, $"{nameof(MaxFindings)} is {value}; at least 1 finding is listed.");
    }
    = DefaultMaxFindings;

    /// <summary>Whether <see cref="MemorandumValidator.Mend"/> applies a fix: a suggestion in an edition only.</summary>
    /// <param name="fix">The fix; null is none.</param>
    public bool Mends(Fix? fix) => fix is not null && (!fix.IsSuggestion || Profile == ValidationProfile.Edition);

    private static FrozenDictionary<string, Severity> Copied(IReadOnlyDictionary<string, Severity> severities, string name)
    {
        ArgumentNullException.ThrowIfNull(severities, name);
        foreach (var (code, severity) in severities)
        {
            if (!Enum.IsDefined(severity))
            {
                throw new ArgumentOutOfRangeException(name, severity, $"'{severity}' of {code} is no {nameof(Severity)}.");
            }
        }

        return severities.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
