using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>The ids of the notes at the end, and which of them a mark in the text means.</summary>
internal sealed class TeiNotes
{
    private readonly Dictionary<(int Part, string Mark), string> _notes = [];
    private readonly Dictionary<string, string> _anywhere = new(StringComparer.Ordinal);
    private readonly string _id;

    public TeiNotes(Memorandum memorandum, string id)
    {
        _id = id;
        Add(0, memorandum.Footnotes);
        for (var index = 0; index < memorandum.Enclosures.Count; index++)
        {
            Add(index + 1, memorandum.Enclosures[index].Footnotes);
        }
    }

    /// <summary>The id of a note, counted from 0, of a part: 0 the memorandum itself, from 1 its enclosures.</summary>
    public string IdOf(int part, int note) => string.Create(CultureInfo.InvariantCulture, $"{_id}.note-{part}-{note + 1}");

    /// <summary>The reference to the note of a mark, of the same part where it has one; null where no note has the mark.</summary>
    public string? ReferenceTo(int part, string mark) =>
        _notes.TryGetValue((part, mark), out var id) || _anywhere.TryGetValue(mark, out id) ? "#" + id : null;

    private void Add(int part, ValueList<Footnote> notes)
    {
        for (var index = 0; index < notes.Count; index++)
        {
            var id = IdOf(part, index);
            _notes.TryAdd((part, notes[index].Mark), id);
            _anywhere.TryAdd(notes[index].Mark, id);
        }
    }
}
