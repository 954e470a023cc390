namespace Archive.Memoranda.Export;

/// <summary>A text and the footnotes that it refers to.</summary>
/// <param name="Text">The text.</param>
/// <param name="Notes">The ids of the footnotes in order of the text, each with the offset that it stands behind.</param>
internal readonly record struct NotedText(string Text, IReadOnlyList<(int End, string Id)> Notes)
{
    /// <summary>Whether a reader sees nothing of it.</summary>
    public bool IsEmpty => Notes.Count == 0 && string.IsNullOrWhiteSpace(Text);
}
