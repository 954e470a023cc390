namespace Archive.Memoranda.Validation.Rules;

/// <summary>A label as its row sees it.</summary>
internal sealed class PointEntry
{
    /// <summary>The point; null for a paragraph whose label was not read as one, <c>l. The harbour</c>.</summary>
    public NumberedPoint? Point { get; init; }

    /// <summary>The characters of the label.</summary>
    public TextSpan Label { get; init; }

    /// <summary>How it is written; a lone <c>i)</c> among letters is taken for a letter.</summary>
    public LabelShape Shape { get; set; }

    /// <summary>The first of its numbers.</summary>
    public int First { get; set; }

    /// <summary>The last of its numbers, of <c>3, 4.</c> the 4.</summary>
    public int Last { get; set; }

    /// <summary>Whether a heading, another speaker or many paragraphs stand before it, behind which a new list can begin.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether an editor left something out before it.</summary>
    public bool IsAfterElision { get; init; }

    /// <summary>Whether a quotation mark stands before it.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether it stands within what a speaker says.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>Whether nothing belongs to it.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Whether letters stand for its digits, <c>l.</c> for <c>1.</c></summary>
    public bool IsDisguised { get; init; }

    /// <summary>Where the text behind the label before begins.</summary>
    public int TextBefore { get; init; }

    /// <summary>Its place in the row.</summary>
    public PointOrder Order { get; set; }

    /// <summary>The label before it in the row that its order is told from.</summary>
    public PointEntry? Before { get; set; }

    /// <summary>The number that is due where only this label is wrong; 0 where that can't be told.</summary>
    public int Due { get; set; }

    /// <summary>Whether it has several numbers.</summary>
    public bool IsCombined => Last > First;
}
