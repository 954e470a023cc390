namespace Archive.Memoranda.Benchmarks.Regexes;

/// <summary>A document as the regular expressions read it: flat fields, no structure.</summary>
public sealed record RegexDocument
{
    /// <summary>The day of the page as printed.</summary>
    public string? Date { get; init; }

    public string? Title { get; init; }

    /// <summary>The values behind the page's labels, in order.</summary>
    public required IReadOnlyList<RegexField> Fields { get; init; }

    public RegexCitation? Citation { get; init; }

    /// <summary>The labels of points as printed.</summary>
    public required IReadOnlyList<string> PointLabels { get; init; }

    /// <summary>What stands between brackets.</summary>
    public required IReadOnlyList<string> Brackets { get; init; }

    /// <summary>The value behind a label; null where the page has none.</summary>
    public string? this[string label]
    {
        get
        {
            foreach (var field in Fields)
            {
                if (field.Label == label)
                {
                    return field.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A label of the page without its colon, and the value behind it.</summary>
public readonly record struct RegexField(string Label, string Value);

/// <summary>A citation, or the source line of a web page, part by part.</summary>
public sealed record RegexCitation
{
    public string? Title { get; init; }

    public string? Date { get; init; }

    public string? Publisher { get; init; }

    public string? Repository { get; init; }

    public required IReadOnlyList<RegexUnit> Locator { get; init; }

    public string? Translator { get; init; }

    public string? Url { get; init; }

    public string? RecordId { get; init; }
}

/// <summary>A unit of a locator: the label and the value as printed.</summary>
public readonly record struct RegexUnit(string Label, string Value);
