using Archive.Memoranda;

namespace Memoranda;

internal sealed partial class Outline
{
    private void WriteCitation(Citation? citation)
    {
        if (citation is null)
        {
            return;
        }

        Section("Citation", () =>
        {
            _lines.Field("text", citation.Title is null && citation.Sources.IsEmpty ? citation.Text : null);
            _lines.Field("title", citation.Title);
            _lines.Field("date", Words.Of(citation.Date));
            _lines.Field("publisher", citation.Publisher);
            foreach (var source in citation.Sources)
            {
                WriteSource(source);
            }

            foreach (var note in citation.Notes)
            {
                _lines.Field("note", note);
            }

            foreach (var role in citation.Contributions.GroupBy(static contribution => contribution.Role))
            {
                _lines.Field(Words.Of(role.Key), string.Join("; ", role.Select(Describe)));
            }

            _lines.Field("address", citation.Url);
            _lines.Field("record id", citation.RecordId);
        });
    }

    private void WriteSource(ArchivalSource source)
    {
        _lines.Field("source", source.Text);
        _lines.Indent += 2;
        if (source.Repository is { } repository)
        {
            _lines.Field("archive", Describe(repository));
        }

        foreach (var unit in source.Locator)
        {
            _lines.Field(Words.Of(unit), unit.Value);
        }

        _lines.Indent -= 2;
    }

    // Archive of Foreign Policy of the Russian Federation (AVPRF), Moscow, Russia
    private static string Describe(Repository repository)
    {
        var name = repository.Name ?? repository.Text;
        var abbreviation = repository.Abbreviation is { } letters && letters != name ? $" ({letters})" : "";
        return repository.Known is { } known ? $"{name}{abbreviation}, {known.Place}, {known.Country}" : name + abbreviation;
    }

    // Gary Goldberg (National Security Archive, from Russian, for NKIDP)
    private static string Describe(Contribution contribution)
    {
        string?[] parts =
        [
            contribution.Affiliation,
            contribution.Language is { } language ? $"from {language}" : null,
            contribution.Agency is { } agency ? $"for {agency}" : null,
        ];
        var details = string.Join(", ", parts.OfType<string>());
        return details.Length == 0 ? contribution.Name : $"{contribution.Name} ({details})";
    }
}
