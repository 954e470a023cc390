namespace Archive.Memoranda.Export.References;

/// <summary>The kind of document, <c>Memorandum of conversation</c>, as a style prints it behind the title.</summary>
internal static class ReferenceGenre
{
    // Wherever they stand: nobody says them of anything but the document.
    private static readonly string[] Phrases =
    [
        "Memorandum of Conversation", "Memorandum of a Conversation", "Record of Conversation", "Record of a Conversation", "Record of the Conversation", "Minutes of Conversation", "Transcript of Conversation",
        "Note of Conversation", "Notes of Conversation", "Minutes of Talks", "Minutes of the Meeting", "Minutes of Meeting",
    ];

    // Only as the first words.
    private static readonly string[] Openings =
    [
        "Ciphered Telegram", "Telegram", "Ciphergram", "Coded Message", "Cable", "Letter", "Aide-Memoire", "Memorandum", "Note Verbale", "Record", "Report", "Minutes", "Transcript", "Stenogram", "Protocol", "Resolution",
        "Directive", "Decree", "Statement", "Petition", "Address", "Speech", "Communique", "Circular", "Dispatch", "Journal", "Diary", "Note", "Information", "Agreement", "Treaty", "Draft", "Summary",
    ];

    /// <summary>The catalogue's type, else what title or heading call the document; null where they do not.</summary>
    public static string? Of(Memorandum memorandum, string? title)
    {
        if (PlainValue.Of(memorandum.Record.Type) is { } type)
        {
            return AsSentence(type);
        }

        var heading = memorandum.Header?.Heading;
        return Phrase(title) ?? Phrase(heading) ?? Opening(title) ?? Opening(heading) ?? FromTheDiary(title);
    }

    private static string? Phrase(string? text) => text is null ? null : AsSentence(Array.Find(Phrases, phrase => text.Contains(phrase, StringComparison.OrdinalIgnoreCase)));

    private static string? Opening(string? text) => text is null ? null
        : AsSentence(Array.Find(Openings, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]))));

    private static string? FromTheDiary(string? title) => title is null ? null
        : title.StartsWith("From the Diary", StringComparison.OrdinalIgnoreCase) ? "Diary"
        : title.StartsWith("From the Journal", StringComparison.OrdinalIgnoreCase) ? "Journal"
        : null;

    // Only words that begin with one capital lose it: NATO stays.
    private static string? AsSentence(string? phrase)
    {
        if (phrase is null)
        {
            return null;
        }

        var words = phrase.Split(' ');
        for (var at = 1; at < words.Length; at++)
        {
            var word = words[at];
            if (word.Length > 0 && !word.AsSpan(1).ContainsAnyInRange('A', 'Z'))
            {
                words[at] = word.ToLowerInvariant();
            }
        }

        return string.Join(' ', words);
    }
}
