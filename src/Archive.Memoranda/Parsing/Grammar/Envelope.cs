using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Which lines of a text belong to which part of its page.</summary>
internal sealed record Envelope
{
    public DocumentLayout Layout { get; init; }

    /// <summary>Furniture of the page before anything else.</summary>
    public LineRange Banner { get; init; }

    /// <summary>Lines before the date that belong to no part.</summary>
    public LineRange Stray { get; init; }

    public LineRange Date { get; init; }

    /// <summary>The title of a download; a web page's is the first paragraph of <see cref="Document"/>.</summary>
    public LineRange Title { get; init; }

    /// <summary>Of a page of the old site, the lines between its commands that hold summary and citation.</summary>
    public LineRange Abstract { get; init; }

    /// <summary>The commands of such a page, and the address among them.</summary>
    public IReadOnlyList<LineRange> Menus { get; init; } = [];

    /// <summary>The labelled fields, each a label line and the lines behind it.</summary>
    public IReadOnlyList<EnvelopeField> Fields { get; init; } = [];

    /// <summary>The document itself; of a web page with its title before it and its summary behind it.</summary>
    public LineRange Document { get; init; }
}
