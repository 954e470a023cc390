namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>A document as the naive grammar reads it.</summary>
public sealed record NaiveDocument
{
    public required NaiveRecord Record { get; init; }

    public NaiveCitation? Citation { get; init; }

    public required NaiveHeader Header { get; init; }

    public required NaiveBody Body { get; init; }
}

/// <summary>What the archive says about the document.</summary>
public sealed record NaiveRecord(DateOnly Date, string Title)
{
    public string? Summary { get; init; }

    public string? Credits { get; init; }

    public IReadOnlyList<string> OriginalLanguages { get; init; } = [];

    public IReadOnlyList<string> Contents { get; init; } = [];

    public string? Classification { get; init; }
}

/// <summary>What the document says at its head.</summary>
public sealed record NaiveHeader(string Diarist, string Classification, string? Copy, string? Number, DateOnly Date, string Heading);

/// <summary>The paragraphs before the first point, the points and the signature.</summary>
public sealed record NaiveBody(IReadOnlyList<NaiveParagraph> Opening, IReadOnlyList<NaivePoint> Points, NaiveSignature Signature)
{
    public IEnumerable<NaiveParagraph> Paragraphs => Opening.Concat(Points.SelectMany(point => point.Paragraphs));

    public IEnumerable<string> Brackets => Paragraphs.SelectMany(paragraph => paragraph.Brackets);
}

/// <summary>A numbered point with its label as printed.</summary>
public sealed record NaivePoint(string Label, IReadOnlyList<NaiveParagraph> Paragraphs);

/// <summary>A paragraph: its text as printed, and the texts of the editors' brackets in it.</summary>
public sealed record NaiveParagraph(string Text, IReadOnlyList<string> Brackets);

/// <summary>Who signed.</summary>
public sealed record NaiveSignature(string Office, string Name);

/// <summary>A citation, part by part.</summary>
public sealed record NaiveCitation(string Title, DateOnly Date, string Publisher, IReadOnlyList<NaiveSource> Sources)
{
    public IReadOnlyList<NaiveContribution> Contributions { get; init; } = [];

    public string? Url { get; init; }

    public string? RecordId { get; init; }
}

/// <summary>An archive and the units of the locator in it.</summary>
public sealed record NaiveSource(string Repository, IReadOnlyList<NaiveUnit> Locator);

/// <summary>A unit of a locator: its kind, the label and the value as printed.</summary>
public sealed record NaiveUnit(string Kind, string Label, string Value);

/// <summary>What somebody did for the document.</summary>
public sealed record NaiveContribution(string Role, string Name);
