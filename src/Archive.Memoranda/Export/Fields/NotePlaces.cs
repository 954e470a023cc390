namespace Archive.Memoranda.Export;

/// <summary>Which note a mark in the text means.</summary>
internal sealed class NotePlaces
{
    private readonly Dictionary<(int Part, string Mark), NotePlace> _notes = [];
    private readonly Dictionary<string, NotePlace> _anywhere = new(StringComparer.Ordinal);

    public NotePlaces(Memorandum memorandum)
    {
        var part = 0;
        foreach (var document in MemorandumParts.Of(memorandum))
        {
            for (var index = 0; index < document.Footnotes.Count; index++)
            {
                var mark = document.Footnotes[index].Mark;
                _notes.TryAdd((part, mark), new(part, index));
                _anywhere.TryAdd(mark, new(part, index));
            }

            part++;
        }
    }

    /// <summary>The note of a mark, of the same document where it has one; null where no note has the mark.</summary>
    public NotePlace? Find(int part, string mark) => _notes.TryGetValue((part, mark), out var note) || _anywhere.TryGetValue(mark, out note) ? note : null;
}
