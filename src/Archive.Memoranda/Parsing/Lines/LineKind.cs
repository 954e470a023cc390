namespace Archive.Memoranda.Parsing.Lines;

/// <summary>What a line of a page looks like, before anything around it is considered. The values are the characters that the outline grammar reads.</summary>
internal enum LineKind : ushort
{
    /// <summary>Anything else.</summary>
    Text = 't',

    /// <summary>Furniture of the page: <c>Skip to content</c>, <c>International History Declassified</c>.</summary>
    Banner = 'b',

    /// <summary>A command of the archive's old site: <c>get citation</c>, <c>• share document</c>, <c>English HTML</c>.</summary>
    Menu = 'm',

    /// <summary>A date that fills the line: <c>November 10, 1949</c>. Only the first lines of a text are asked.</summary>
    Date = 'd',

    /// <summary>What a file holds: <c>English Translation</c>. Only the first lines of a text are asked.</summary>
    Content = 'c',

    /// <summary>The start of an emphasised title, <c>**From the Diary</c>.</summary>
    Emphasis = '*',

    /// <summary><c>This document was made possible with support from ...</c>.</summary>
    Donor = 'k',

    /// <summary>A label of a download's front: <c>Citation:</c>.</summary>
    FrontLabel = 'F',

    /// <summary>A label that only the foot of a web page has: <c>Document Information</c>.</summary>
    FootLabel = 'W',

    /// <summary>A label of a web page's foot that can be a line of a document too: <c>Source</c>.</summary>
    WeakLabel = 'w',

    /// <summary>The archive's statement of rights.</summary>
    Rights = 'r',

    /// <summary>A label of a retyped sheet: <c>Description:.</c></summary>
    SheetLabel = 'S',

    /// <summary>The first line of a citation that has no label. Only the first lines of a text are asked.</summary>
    Citation = 'q',
}
