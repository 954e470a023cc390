using Archive.Memoranda;

namespace Memoranda;

/// <summary>A document on its way out: what the parser made of it, and what the rules find in it.</summary>
/// <param name="Name">Where it comes from, for messages.</param>
/// <param name="Result">What was read.</param>
/// <param name="Findings">What the rules find; empty where the format shows none.</param>
internal sealed record Exported(string Name, Archive.Memoranda.ParseResult Result, ValueList<Diagnostic> Findings)
{
    public Memorandum Memorandum => Result.Memorandum;
}
