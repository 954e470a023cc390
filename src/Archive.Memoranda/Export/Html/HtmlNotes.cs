namespace Archive.Memoranda.Export;

/// <summary>Which note a mark in the text means, and which notes were referred to. A note's place is <c>n0-1</c>, by its document, 0 the memorandum itself, and its number from 1; the first mark that means it is <c>r0-1</c>.</summary>
internal sealed class HtmlNotes
{
    private readonly Dictionary<(int Part, string Mark), (int Part, int Number)> _notes = [];
    private readonly Dictionary<string, (int Part, int Number)> _anywhere = new(StringComparer.Ordinal);
    private readonly HashSet<(int Part, int Number)> _referred = [];

    public HtmlNotes(Memorandum memorandum)
    {
        var part = 0;
        foreach (var document in TeiText.PartsOf(memorandum))
        {
            for (var index = 0; index < document.Footnotes.Count; index++)
            {
                var mark = document.Footnotes[index].Mark;
                _notes.TryAdd((part, mark), (part, index + 1));
                _anywhere.TryAdd(mark, (part, index + 1));
            }

            part++;
        }
    }

    /// <summary>The note of a mark, of the same document where it has one; null where no note has the mark.</summary>
    public (int Part, int Number)? Find(int part, string mark) => _notes.TryGetValue((part, mark), out var note) || _anywhere.TryGetValue(mark, out note) ? note : null;

    /// <summary>Whether this is the first mark that means the note.</summary>
    public bool Refer((int Part, int Number) note) => _referred.Add(note);

    /// <summary>Whether a mark before the note means it.</summary>
    public bool IsReferred((int Part, int Number) note) => _referred.Contains(note);
}
