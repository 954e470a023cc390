namespace Archive.Memoranda.Validation;

/// <summary>How much each code matters under the options of a validation.</summary>
internal sealed class SeverityTable
{
    private readonly ValidationOptions _options;

    /// <exception cref="ArgumentException">The options name a code that there is not.</exception>
    public SeverityTable(ValidationOptions options)
    {
        _options = options;
        foreach (var code in options.Off)
        {
            RequireKnown(code, nameof(ValidationOptions.Off));
        }

        foreach (var code in options.Severities.Keys)
        {
            RequireKnown(code, nameof(ValidationOptions.Severities));
        }
    }

    /// <summary>The severity of a code; null where it is off.</summary>
    public Severity? Of(DiagnosticDescriptor descriptor) =>
        !_options.Off.IsEmpty && _options.Off.AsSpan().Contains(descriptor.Code) ? null
        : _options.Severities.TryGetValue(descriptor.Code, out var severity) ? severity
        : descriptor.SeverityIn(_options.Profile);

    private void RequireKnown(string code, string option)
    {
        if (DiagnosticDescriptors.Find(code) is null && !_options.Rules.Any(rule => rule.Descriptors.Any(descriptor => string.Equals(descriptor.Code, code, StringComparison.Ordinal))))
        {
            throw new ArgumentException($"{option} names '{code}', which is no code of the catalogue or of a rule that was added; codes look like 'MEM4003'.", nameof(option));
        }
    }
}
