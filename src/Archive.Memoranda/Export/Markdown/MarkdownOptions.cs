namespace Archive.Memoranda.Export;

/// <summary>How memoranda are written as Markdown.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record MarkdownOptions : DocumentExportOptions
{
    /// <summary>How much of the editors' work the text shows. Without their marks there are no footnotes to these, only the document's own.</summary>
    public EditorialView Editorial { get; init; }

    /// <summary>Whether a footnote behind each printed bracket says what kind of mark it is and who made it. True unless set.</summary>
    public bool MarkNotes { get; init; } = true;

    /// <summary>Whether what the archive says of the document stands before it. True unless set.</summary>
    public bool Record { get; init; } = true;

    /// <summary>Whether a block of YAML with title, authors, date, language, summary and id comes first, as pandoc reads it; the title then is no heading. Of several memoranda in one file none has it.</summary>
    public bool FrontMatter { get; init; }

    /// <summary>Whether straight quotation marks and rows of hyphens and dots are escaped, for readers that would make them curly, dashes and ellipses, as pandoc's own Markdown does.</summary>
    public bool EscapesTypography { get; init; }

    /// <summary>The level of a title's heading, from 1 to 3; what is below it has the levels below.</summary>
    public int HeadingLevel { get; init; } = 1;
}
