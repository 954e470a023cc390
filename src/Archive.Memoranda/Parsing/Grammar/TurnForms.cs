using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the name before a turn of a dialogue: <c>Comrade Stalin: ...</c>, <c>NICOLAE CEAUSESCU:</c>, <c>BREZHNEV.</c>, <c>Cde. Molotov--</c>.</summary>
internal static class TurnForms
{
    private const int LongestSpeaker = 60;

    private static readonly SearchValues<char> Ends = SearchValues.Create(":.-\u2013\u2014");

    // What a line says of the document, its making and its way, in any document
    private static readonly PhraseTable Makings = new(
        "Time", "Location", "Venue", "Interpreter", "Interpreters", "Recorder", "Recorders", "Translator", "Translators", "Stenographer", "Stenographers", "Documentation", "Number", "No", "Nos", "Completed", "Processed",
        "Dispatched", "Received", "Sending", "Sent", "Taken into process", "Seen", "Evaluation", "Reviewed by", "Approved", "Approved by", "Drafted", "Drafted by", "Typed", "Spravka", "Written", "Distributed", "Printed", "Duration",
        "Encl", "Enclosure", "Enclosures", "Appendix", "Annex", "Personnel", "Accompanying persons", "Foreign guests", "Recording officials", "Remark", "Remarks", "Communiqu\u00E9", "Assessment", "Comment", "Comments", "Topic", "Topics", "Theme", "Title", "Author", "Description", "File", "Archive", "Original", "Language", "Date and place", "Memorandum",
        "Record", "Report", "Telegram", "Attn", "Attention", "Ref", "Reference", "For", "Via", "Cc", "Postscript", "Handwritten", "Stamp", "Deciphered", "Decoded", "Encrypted", "Priority", "Urgency", "Addressees", "Delegation");

    private static readonly PhraseTable Labels = new(
        "Subject", "To", "From", "Citation", "Summary", "FYI", "Participants", "Date", "Reporting", "Re", "Note", "Notes", "Source", "Distribution", "Copies", "Copy", "Attachment", "Enclosure", "Translation", "Chair", "Place",
        "Minutes", "Present", "Agenda", "Contents", "Recorded by", "Signed", "Classification", "Question", "Level", "Sender", "P.S", "Those Taking Part", "In attendance", "Amount", "Secret", "Interest rate", "Also",
        "First", "Second", "Third", "Firstly", "Secondly", "Thirdly", "Finally", "Therefore", "However", "In conclusion", "Conclusion", "Main points", "Our comment", "My assessment", "For your own information");

    /// <summary>The length of the speaker and of what ends it, the colon included; 0 for a line that is no turn.</summary>
    public static int Measure(ReadOnlySpan<char> line, out int speaker)
    {
        speaker = 0;
        if (line.IsEmpty || !char.IsUpper(line[0]))
        {
            return 0;
        }

        var window = line[..Math.Min(line.Length, LongestSpeaker)];
        for (var from = 1; from < window.Length && window[from..].IndexOfAny(Ends) is var found and >= 0; from += found + 1)
        {
            var at = from + found;
            var end = EndAt(line, at);
            if (end > 0 && IsSpeaker(line[..at].TrimEnd(), line[at]))
            {
                speaker = line[..at].TrimEnd().Length;
                return end;
            }

            if (line[at] == ':')
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>Whether a line says with a label how the document was made and where it went, <c>Time: 6 April 1961</c>, <c>Processed: ...</c>.</summary>
    public static bool IsMaking(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 24)].IndexOf(':') is var colon and > 1 && Makings.Measure(line[..colon].TrimEnd(". ")) == line[..colon].TrimEnd(". ").Length;

    /// <summary>Whether a speaker is named with a form of address, <c>Mr. AIKEN (Ireland)</c>, <c>The PRESIDENT</c>.</summary>
    public static bool HasTitle(ReadOnlySpan<char> name) =>
        name.StartsWith("Mr", StringComparison.Ordinal) || name.StartsWith("Sir ", StringComparison.Ordinal) || name.StartsWith("The ", StringComparison.Ordinal) || name.StartsWith("Dr", StringComparison.Ordinal)
        || name.StartsWith("Comrade", StringComparison.Ordinal) || name.StartsWith("Com.", StringComparison.Ordinal) || name.StartsWith("Comr", StringComparison.Ordinal) || name.StartsWith("Cde", StringComparison.Ordinal) || name.StartsWith("Miss ", StringComparison.Ordinal) || name.StartsWith("Lord ", StringComparison.Ordinal);

    // "Stalin: We", "BREZHNEV. I", "Molotov-- And"
    private static int EndAt(ReadOnlySpan<char> line, int at) => line[at] switch
    {
        ':' => at + 1 == line.Length || Scan.IsSpace(line[at + 1]) ? at + 1 : 0,
        '.' => at + 1 < line.Length && Scan.IsSpace(line[at + 1]) && !IsInitialAt(line, at) ? at + 1 : 0,
        '-' => at + 2 < line.Length && line[at + 1] == '-' ? at + 2 : 0,
        _ => 0,
    };

    private static bool IsInitialAt(ReadOnlySpan<char> line, int dot)
    {
        var word = line[..dot].LastIndexOfAny(Scan.Spaces) + 1;
        return PersonNames.IsInitial(line[word..(dot + 1)]);
    }

    // A name, in capitals where a stop ends it; with its country in parentheses, Mr. AIKEN (Ireland)
    private static bool IsSpeaker(ReadOnlySpan<char> name, char end)
    {
        var bare = name;
        if (name.Length > 3 && name[^1] == ')' && name.IndexOf('(') is var open and > 0)
        {
            bare = name[..open].TrimEnd();
        }

        if (bare.Length < 3 || (end == '.' && !IsShouted(bare)))
        {
            return false;
        }

        if (Labels.Measure(bare) == bare.Length || Labels.Measure(bare) > 0 && !PersonNames.HasInitial(bare) && Scan.Gaps(bare) == 0 || bare.ContainsAnyInRange('0', '9') || !IsNameWithTitle(bare))
        {
            return false;
        }

        var label = bare.TrimEnd('.');
        label = label.IndexOf('[') is var bracket and > 0 ? label[..bracket] : label;
        var last = label[(label.LastIndexOfAny(Scan.Spaces) + 1)..];
        if (Makings.Measure(label) == label.Length || IsAbstract(bare) || last is "Personnel" or "Participants" or "persons" or "guests" or "officials" or "side" or "Side" or "members")
        {
            return false;
        }

        return Numerals.Roman(bare) == 0;
    }

    // Documentation, Agreement: a single word that names no person
    private static bool IsAbstract(ReadOnlySpan<char> name) =>
        Scan.Gaps(name) == 0 && name.Length > 6 && (name.EndsWith("tion") || name.EndsWith("tions") || name.EndsWith("ment") || name.EndsWith("ments") || name.EndsWith("ness") || name.EndsWith("ance"));

    private static bool IsNameWithTitle(ReadOnlySpan<char> name)
    {
        var rest = name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
        // Cdes. Zamfir and Oprea
        if (rest.StartsWith("Cdes. ") && rest.IndexOf(" and ") is (> 0 and var joint))
        {
            return PersonNames.IsName(rest[6..joint]) && PersonNames.IsName(rest[(joint + 5)..]);
        }

        return PersonNames.IsName(rest) && !EnglishWords.IsFunctionWord(rest) && !HeadTokens.IsHeading(rest);
    }

    /// <summary>Whether the surname is all capitals, <c>A.I. SOROKIN</c>: a name with a stop behind it is a turn only so, or a sentence would be one.</summary>
    private static bool IsShouted(ReadOnlySpan<char> name)
    {
        var surname = name[(name.LastIndexOfAny(Scan.Spaces) + 1)..];
        return (surname.Length > 2 && !surname.ContainsAnyInRange('a', 'z') && !Scan.IsDash(surname[0])) || (PersonNames.IsInitial(name[..Math.Max(0, name.Length - surname.Length)].TrimEnd()) && name.Length > surname.Length);
    }
}
