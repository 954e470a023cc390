namespace Archive.Memoranda;

/// <summary>A finding that is not placed in a text yet: what happened before there was one.</summary>
/// <param name="Descriptor">What it means.</param>
/// <param name="Arguments">What its message quotes.</param>
internal readonly record struct Finding(DiagnosticDescriptor Descriptor, params string[] Arguments);
