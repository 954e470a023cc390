using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>The footnotes of a memorandum: one for each kind of editorial mark, and the document's own where a mark in the text means them.</summary>
internal sealed class MarkdownNotes
{
    private readonly string _id;
    private readonly MarkdownOptions _options;
    private readonly string _makers;
    private readonly ValueList<Footnote>[] _notes;
    private readonly NotePlaces _places;
    private readonly List<(string Id, string Text)> _definitions = [];
    private readonly Dictionary<(EditorialKind, bool), string> _kinds = [];
    private readonly Dictionary<NotePlace, string> _written = [];

    public MarkdownNotes(Memorandum memorandum, string id, MarkdownOptions options)
    {
        (_id, _options) = (id, options);
        _makers = MarkWords.MakersOf(memorandum);
        _notes = [.. MemorandumParts.Of(memorandum).Select(static part => part.Footnotes)];
        _places = new(memorandum);
    }

    /// <summary>The notes that no mark meant so far.</summary>
    public IEnumerable<Footnote> Unmarked => _notes.SelectMany((notes, part) => notes.Where((_, index) => !_written.ContainsKey(new(part, index))));

    /// <summary>A text with the footnotes of its marks, which thereby are written.</summary>
    /// <param name="part">Where the text stands: 0 for the memorandum itself, from 1 for what is enclosed.</param>
    /// <param name="marked">The text.</param>
    public NotedText Of(int part, MarkedText marked)
    {
        if (marked.Marks.Count == 0)
        {
            return new(marked.Text, []);
        }

        var notes = new List<(int, string)>(marked.Marks.Count);
        foreach (var (end, mark) in marked.Marks)
        {
            if (IdOf(part, mark) is { } id)
            {
                notes.Add((end, id));
            }
        }

        return new(marked.Text, notes);
    }

    /// <summary>Writes the footnotes that there are references to, in order of their first ones.</summary>
    public void Write(MarkdownText text)
    {
        foreach (var (id, note) in _definitions)
        {
            text.Paragraph(0, $"[^{id}]: ");
            text.Text(note);
            text.End();
        }
    }

    private string? IdOf(int part, EditorialMark mark)
    {
        if (mark.Kind == EditorialKind.Mark && _places.Find(part, mark.Text) is { } place)
        {
            return IdOf(place);
        }

        return _options is { MarkNotes: true, Editorial: EditorialView.AsPrinted } ? IdOf(mark.Kind, mark.IsGuess) : null;
    }

    private string IdOf(NotePlace place)
    {
        if (!_written.TryGetValue(place, out var id))
        {
            var number = place.Index + 1;
            var part = place.Part == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-e{place.Part}");
            id = string.Create(CultureInfo.InvariantCulture, $"{_id}{part}-n{number}");
            _written.Add(place, id);
            _definitions.Add((id, TextOf(_notes[place.Part][place.Index])));
        }

        return id;
    }

    private string IdOf(EditorialKind kind, bool isGuess)
    {
        if (!_kinds.TryGetValue((kind, isGuess), out var id))
        {
            id = $"{_id}-{MarkWords.WordOf(kind)}{(isGuess ? "-guess" : "")}";
            _kinds.Add((kind, isGuess), id);
            _definitions.Add((id, MarkWords.SentenceOf(kind, isGuess, _makers)));
        }

        return id;
    }

    // The second word is ours: to a reader that has no footnotes, one word alone or before quotation marks would be the target of a link.
    private static string TextOf(Footnote note) => string.IsNullOrWhiteSpace(note.Mark) ? $"Note without mark: {note.Text}" : $"Note marked {note.Mark}: {note.Text}";
}
