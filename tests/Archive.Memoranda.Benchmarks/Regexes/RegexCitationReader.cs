namespace Archive.Memoranda.Benchmarks.Regexes;

/// <summary>A citation by regular expressions.</summary>
public static class RegexCitationReader
{
    /// <summary>Reads the citation that stands in a stretch of a text.</summary>
    public static RegexCitation Read(string text, int start, int end)
    {
        var head = CitationPatterns.Head.Match(text, start, end - start);
        var source = head.Success ? head.Index + head.Length : start;
        var rest = text.AsSpan(source, end - source);
        var sourceEnd = rest.Length;
        foreach (var match in CitationPatterns.SourceEnd.EnumerateMatches(rest))
        {
            sourceEnd = match.Index;
            break;
        }

        var units = new List<RegexUnit>();
        var repositoryEnd = sourceEnd;
        for (var unit = CitationPatterns.Unit.Match(text, source, sourceEnd); unit.Success; unit = unit.NextMatch())
        {
            if (units.Count == 0)
            {
                repositoryEnd = unit.Index - source;
            }

            units.Add(new(unit.Groups["label"].Value, unit.Groups["value"].Value));
        }

        // Without a unit the archive is what stands before the first comma.
        var repository = rest[..repositoryEnd];
        if (units.Count == 0 && repository.IndexOf(',') is >= 0 and var comma)
        {
            repository = repository[..comma];
        }

        var translator = CitationPatterns.Translator.Match(text, source + sourceEnd, rest.Length - sourceEnd);
        var url = CitationPatterns.Url.Match(text, source + sourceEnd, rest.Length - sourceEnd);
        return new()
        {
            Title = head.Success ? RegexReader.Collapse(head.Groups["title"].Value.TrimEnd(',')) : null,
            Date = head.Success ? RegexReader.Collapse(head.Groups["date"].Value) : null,
            Publisher = head.Success ? RegexReader.Collapse(head.Groups["publisher"].Value) : null,
            Repository = RegexReader.Collapse(repository.Trim(" \t\r\n,:;.").ToString()),
            Locator = units,
            Translator = translator.Success ? RegexReader.Collapse(translator.Groups["name"].Value) : null,
            Url = url.Success ? url.Value : null,
            RecordId = url.Groups["id"] is { Success: true } id ? id.Value : null,
        };
    }
}
