namespace Archive.Memoranda;

/// <summary>A rule that documents are held to. One's own stand beside the library's in <see cref="ValidationOptions.Rules"/>.</summary>
/// <example>
/// <code>
/// sealed class NeedsATranslator : IValidationRule
/// {
///     private static readonly DiagnosticDescriptor NoTranslator = new("HOUSE01", Severity.Warning, "No translator", "The citation names no translator.", "Our series names every one.");
///
///     public ValueList&lt;DiagnosticDescriptor&gt; Descriptors => [NoTranslator];
///
///     public void Check(ValidationContext context)
///     {
///         if (context.Memorandum.Citation is { Contributions.IsEmpty: true } citation)
///         {
///             context.Report(NoTranslator, citation.Span);
///         }
///     }
/// }
/// </code>
/// </example>
/// <threadsafety>A rule is used from many threads at once and must not change.</threadsafety>
public interface IValidationRule
{
    /// <summary>What the rule can find. Codes of one's own begin otherwise than <c>MEM</c>.</summary>
    /// <remarks>A rule that lists a code of the parser takes that code over: the parser's own findings of it are not passed on.</remarks>
    ValueList<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>Looks through a document and reports what it finds, in any order. What it throws reaches the caller.</summary>
    /// <param name="context">The document, and where to report.</param>
    void Check(ValidationContext context);
}
