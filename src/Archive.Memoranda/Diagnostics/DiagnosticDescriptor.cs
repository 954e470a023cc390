namespace Archive.Memoranda;

/// <summary>What a diagnostic code means.</summary>
/// <param name="Code">The stable code, <c>MEM5001</c>.</param>
/// <param name="Severity">How much a finding of this code matters in a published page.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> where a finding quotes the text.</param>
/// <param name="Why">Why it is worth saying.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string MessageFormat, string Why)
{
    /// <summary>How much it matters in a document that is being prepared, see <see cref="ValidationProfile.Edition"/>; null where that is the same.</summary>
    public Severity? InEdition { get; init; }

    /// <summary>What to do about it, in a sentence; null where there is nothing to do.</summary>
    public string? Mend { get; init; }

    /// <summary>A line or two that raise it, made up; null where no text does, as with a file that can't be opened.</summary>
    public string? Example { get; init; }

    /// <summary>The example as it should be; null where no edit of these lines mends it.</summary>
    public string? Mended { get; init; }

    /// <summary>Whether findings of this code can carry a <see cref="Fix"/>.</summary>
    public bool IsFixable { get; init; }

    internal Severity SeverityIn(ValidationProfile profile) => profile == ValidationProfile.Edition && InEdition is { } severity ? severity : Severity;
}
