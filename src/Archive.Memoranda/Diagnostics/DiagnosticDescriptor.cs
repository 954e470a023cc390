namespace Archive.Memoranda;

/// <summary>What a diagnostic code means.</summary>
/// <param name="Code">The stable code, <c>MEM5001</c>.</param>
/// <param name="Severity">How much a finding of this code matters.</param>
/// <param name="Title">What it is about, in a few words.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> where a finding quotes the text.</param>
/// <param name="Why">Why it is worth saying.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title, string MessageFormat, string Why);
