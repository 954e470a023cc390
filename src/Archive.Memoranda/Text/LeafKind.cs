namespace Archive.Memoranda;

/// <summary>What a leaf of a parsed text is.</summary>
public enum LeafKind
{
    /// <summary>No rule claimed it.</summary>
    Unrecognized,

    /// <summary>A value of the record, the citation, the head, a signature or a footnote.</summary>
    Value,

    /// <summary>A printed name of a field, <c>Citation:</c>, <c>Copy</c>, <c>f.</c>.</summary>
    Label,

    /// <summary>Marks between values: commas, quotation marks, the asterisks around a title.</summary>
    Punctuation,

    /// <summary>The label of a numbered point or the name before a turn.</summary>
    PointLabel,

    /// <summary>Running text of the body.</summary>
    Text,

    /// <summary>An editorial bracket.</summary>
    EditorialMark,

    /// <summary>Text of the page around the document: banner, menu, rights statement.</summary>
    Boilerplate,
}
