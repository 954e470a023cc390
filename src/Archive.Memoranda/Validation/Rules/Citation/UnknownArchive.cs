namespace Archive.Memoranda.Validation.Rules;

/// <summary>The archive that a citation names is one that the library knows.</summary>
internal sealed class UnknownArchive : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.UnknownArchive];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            if (source.Repository is { Known: null } repository && !IsPlatform(repository.Text) && KnownArchive.Find(repository.Name) is null && !IsOfTwoAlphabets(repository.Text) && !IsKnownWithPlace(context, source, repository))
            {
                context.Report(CitationDescriptors.UnknownArchive, repository.Span, context.Quote(repository.Span));
            }
        }
    }

    // Of a Cyrillic A before VPRF the look-alike letter is what is wrong.
    private static bool IsOfTwoAlphabets(ReadOnlySpan<char> name) => name.ContainsAnyInRange('A', 'Z') && name.ContainsAnyInRange('\u0400', '\u04FF');

    // Who publishes the document keeps no paper; where the name is read as an archive's, the title or the date before it is at fault.
    private static bool IsPlatform(string name) =>
        name.Contains("Wilson Center Digital Archive", StringComparison.OrdinalIgnoreCase) || name.Contains("History and Public Policy Program Digital Archive", StringComparison.OrdinalIgnoreCase)
        || name.Contains("CWIHP Digital Archive", StringComparison.OrdinalIgnoreCase);

    // National Archives, Prague
    private static bool IsKnownWithPlace(ValidationContext context, ArchivalSource source, Repository repository)
    {
        if (repository.Span.Start < source.Span.Start || repository.Span.End > source.Span.End)
        {
            return KnownArchive.Find(repository.Text) is not null;
        }

        var text = context.Characters(TextSpan.FromBounds(repository.Span.Start, source.Span.End));
        var end = repository.Span.Length;
        var comma = end < text.Length && text[end] == ',' ? text[(end + 1)..].IndexOf(',') : -1;
        return KnownArchive.Find(text[..end]) is not null || KnownArchive.Find(comma < 0 ? text : text[..(end + 1 + comma)]) is not null;
    }
}
