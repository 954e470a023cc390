namespace Archive.Memoranda;

/// <summary>A block of the body: a <see cref="Paragraph"/>, <see cref="Heading"/>, <see cref="NumberedPoint"/>, <see cref="Turn"/> or <see cref="Distribution"/>.</summary>
/// <remarks>The set is closed, so a <c>switch</c> over these types is complete.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record Block : DocumentPart
{
    private protected Block()
    {
    }

    /// <summary>The text of the block and of the blocks inside it, a line each.</summary>
    /// <param name="view">Whether what editors added is shown.</param>
    public abstract string GetText(EditorialView view = EditorialView.AsPrinted);
}
