using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>The ids of the notes at the end, and which of them a mark in the text means.</summary>
internal sealed class TeiNotes(Memorandum memorandum, string id)
{
    private readonly NotePlaces _places = new(memorandum);

    public string IdOf(NotePlace note) => string.Create(CultureInfo.InvariantCulture, $"{id}.note-{note.Part}-{note.Index + 1}");

    /// <summary>The reference to the note of a mark; null where no note has the mark.</summary>
    public string? ReferenceTo(int part, string mark) => _places.Find(part, mark) is { } note ? "#" + IdOf(note) : null;
}
