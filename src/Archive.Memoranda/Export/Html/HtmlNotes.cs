namespace Archive.Memoranda.Export;

/// <summary>Which notes were referred to. A note is <c>n0-1</c> in the page, by its document, 0 the memorandum itself, and its number from 1; the first mark that means it is <c>r0-1</c>.</summary>
internal sealed class HtmlNotes(Memorandum memorandum)
{
    private readonly NotePlaces _places = new(memorandum);
    private readonly HashSet<NotePlace> _referred = [];

    /// <inheritdoc cref="NotePlaces.Find"/>
    public NotePlace? Find(int part, string mark) => _places.Find(part, mark);

    /// <summary>Whether this is the first mark that means the note.</summary>
    public bool Refer(NotePlace note) => _referred.Add(note);

    /// <summary>Whether a mark before the note means it.</summary>
    public bool IsReferred(NotePlace note) => _referred.Contains(note);
}
