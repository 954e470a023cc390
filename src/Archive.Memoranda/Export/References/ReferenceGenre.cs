using System.Buffers;
using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>The kind of document, <c>Memorandum of conversation</c>, as a style prints it behind the title.</summary>
internal static class ReferenceGenre
{
    // Wherever they stand: nobody says them of anything but the document.
    private static readonly string[] Phrases =
    [
        "Memorandum of conversation", "Memorandum of a conversation", "Record of conversation", "Record of a conversation", "Record of the conversation", "Record of a meeting", "Record of meeting",
        "Minutes of conversation", "Transcript of conversation", "Note of conversation", "Notes of conversation", "Minutes of talks", "Minutes of the meeting", "Minutes of meeting",
    ];

    private static readonly SearchValues<string> AnyPhrase = SearchValues.Create(Phrases, StringComparison.OrdinalIgnoreCase);

    // Only as the first words.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "Ciphered telegram", "Telegram", "Ciphergram", "Coded message", "Cable", "Letter", "Aide-memoire", "Memorandum", "Note verbale", "Record", "Stenographic record", "Verbatim record", "Shorthand record",
        "Report", "Minutes", "Transcript", "Stenogram", "Protocol", "Resolution", "Directive", "Decree", "Statement", "Petition", "Address", "Speech", "Communique", "Circular", "Dispatch", "Journal", "Diary",
        "Note", "Notes", "Information", "Agreement", "Treaty", "Draft", "Summary").GetAlternateLookup<ReadOnlySpan<char>>();

    // What is sent can have a memorandum of conversation inside, and its title say so.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Messages =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "Ciphered telegram", "Telegram", "Ciphergram", "Coded message", "Cable", "Letter", "Dispatch").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The catalogue's type, else what title or heading call the document; null where they do not.</summary>
    public static string? Of(Memorandum memorandum, string? title)
    {
        if (PlainValue.Of(memorandum.Record.Type) is { } type)
        {
            return AsSentence(type);
        }

        var heading = memorandum.Header?.Heading;
        return Opening(title, Messages) ?? Phrase(title) ?? Phrase(heading) ?? Opening(title, Openings) ?? Opening(heading, Openings) ?? FromTheDiary(title);
    }

    private static string? Phrase(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(AnyPhrase) is >= 0 and var at)
        {
            foreach (var phrase in Phrases)
            {
                if (text[at..].StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                {
                    return phrase;
                }
            }
        }

        return null;
    }

    private static string? Opening(ReadOnlySpan<char> text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> openings)
    {
        var first = EndOfWord(text, 0);
        var second = first < text.Length && text[first] == ' ' ? EndOfWord(text, first + 1) : first;
        return openings.TryGetValue(text[..second], out var opening) || openings.TryGetValue(text[..first], out opening) ? opening : null;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at;
    }

    private static string? FromTheDiary(ReadOnlySpan<char> title) =>
        title.StartsWith("From the Diary", StringComparison.OrdinalIgnoreCase) ? "Diary"
        : title.StartsWith("From the Journal", StringComparison.OrdinalIgnoreCase) ? "Journal"
        : null;

    // Only words that begin with one capital lose it: NATO stays.
    private static string AsSentence(string phrase) => string.Create(phrase.Length, phrase, static (sentence, phrase) =>
    {
        phrase.CopyTo(sentence);
        foreach (var word in phrase.AsSpan().Split(' '))
        {
            if (word.Start.Value > 0 && !sentence[word].IsEmpty && !sentence[word][1..].ContainsAnyInRange('A', 'Z'))
            {
                sentence[word.Start] = char.ToLowerInvariant(sentence[word.Start]);
            }
        }
    });
}
