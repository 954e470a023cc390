using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the lines of a head that hold one thing: an office, a place, an addressee, a handling mark, a label with its value.</summary>
internal static class HeadLines
{
    private static readonly PhraseSearch OfficeWords = new(
        StringComparison.OrdinalIgnoreCase,
        "Embassy", "Ministry", "Department", "Division", "Secretariat", "Directorate", "Legation", "Consulate", "United Nations", "Security Council", "General Assembly", "Secretary of State", "Committee of", "Chancellery", "Bureau");

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    private static readonly PhraseTable Handling = new(
        "Making copies", "Copying prohibited", "Top priority", "Urgent", "Very urgent", "Extremely urgent", "Immediately", "Regular", "Working transcript", "By courier", "Special file", "Indefinite duration", "Only copy",
        "Translation from", "Translated from", "Draft", "Copies:", "Distribution list", "Of special significance", "Level:", "For your information", "FYI", "Fyi:", "Reporting:", "Fully secret",
        "Sent by", "Received in", "Received", "Arrived at", "Deciphered by", "Dispatched from", "Came to", "Came in", "Came into", "Taken into", "Processed", "Transmitted", "Completed", "Sending", "Dispatched on", "Sent on", "Routing", "Copies to", "Copy to", "Produced in", "Prepared in", "Printed in", "From", "Participants", "Those Taking Part", "Sender", "Version",
        "Created by", "Checked by", "Prepared by", "Printed by", "Printed and distributed", "Dictated", "Reference", "Politburo");

    private static readonly PhraseTable Transmissions = new(
        "Sent by", "Received", "Arrived at", "Deciphered by", "Dispatched", "Came to", "Came in", "Came into", "Distribution list", "Copies:", "Encrypted", "Decoded", "Transmitted");

    private static readonly PhraseTable Salutations = new("Dear", "Esteemed", "Respected", "Honored", "Comrade", "Comrades");

    /// <summary><c>USSR EMBASSY IN THE DPRK</c>, <c>Second Economic Cooperation Division</c>, <c>Head of Department 3</c>: an office and no sentence.</summary>
    public static bool IsOffice(ReadOnlySpan<char> line) =>
        line.Length is > 5 and < 100 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && (OfficeWords.IsIn(line) || IsUnit(line) || Offices.IsOffice(line));

    /// <summary><c>Pyongyang</c>, <c>NEW YORK</c>, <c>Bonn,</c>: a town by itself; or the hour, <c>at 4.45 p.m.</c>.</summary>
    public static bool IsPlace(ReadOnlySpan<char> line) => line.Length < 30 && (Places.IsKnown(line.TrimEnd(",.-")) || (line.StartsWith("at ", StringComparison.Ordinal) && line.ContainsAnyInRange('0', '9')));

    /// <summary><c>Making copies is prohibited</c>, <c>Urgent</c>, <c>Sent by wire on 11/02/50</c>: how the document was to be handled and how it went.</summary>
    public static bool IsHandling(ReadOnlySpan<char> line) => line.Length < 160 && Handling.Measure(line) is var length and > 0 && (length == line.Length || !line[length..].StartsWith(" the diary", StringComparison.OrdinalIgnoreCase));

    /// <summary><c>Received in Moscow on 11/02/50 at 5:05 a.m.</c>, <c>Distribution list - 9 copies: ...</c>: how a telegram went, in as many words as it takes.</summary>
    public static bool IsTransmission(ReadOnlySpan<char> line) => line.Length < 260 && Transmissions.Measure(line) > 0 && (line.ContainsAnyInRange('0', '9') || line.Contains(':')) || IsCopyList(line);

    // Stalin - 2, Molotov - 1, Malenkov - 1, Beria - 1
    private static bool IsCopyList(ReadOnlySpan<char> line)
    {
        if (line.Length > 400 || line[^1] == '?' || line.Count(',') < 2)
        {
            return false;
        }

        int items = 0, copies = 0;
        foreach (var range in line.Split(','))
        {
            var item = line[range].Trim(" .");
            items++;
            copies += item.Length > 2 && char.IsAsciiDigit(item[^1]) && item[..^1].TrimEnd("0123456789 ") is { Length: > 1 } name && Scan.IsDash(name[^1]) ? 1 : 0;
        }

        return copies >= 3 && copies * 3 >= items * 2;
    }

    /// <summary><c>3 for the Center</c>: a line of a list of copies.</summary>
    public static bool IsCopyFor(ReadOnlySpan<char> line) => Scan.Digits(line) is > 0 and < 3 and var digits && (line[digits..].TrimStart().StartsWith("for ") || line[digits..].TrimStart().StartsWith("cop"));

    /// <summary><c>CC CPSU</c>, <c>VKP(b) CC</c>: a central committee by its abbreviation, and nothing else.</summary>
    public static bool IsCentralCommittee(ReadOnlySpan<char> line) =>
        line.Length < 16 && Scan.Gaps(line) == 1 && (line.StartsWith("CC ") || line.EndsWith(" CC")) && !line.ContainsAnyInRange('c', 'z') && char.IsUpper(line[0]);

    /// <summary><c>North American Section</c>: a unit of a ministry, named by its last word.</summary>
    public static bool IsUnit(ReadOnlySpan<char> line) =>
        line.Length < 60 && Scan.Gaps(line) is > 0 and < 6 && char.IsUpper(line[0]) && line[(line.LastIndexOfAny(Scan.Spaces) + 1)..] is "Section" or "Division" or "Department" or "Bureau" or "Branch" or "Directorate" or "Desk";

    /// <summary><c>BEIJING - SOVIET AMBASSADOR</c>: where and to whom a telegram goes.</summary>
    public static bool IsTownAndOffice(ReadOnlySpan<char> line) =>
        line.Length < 60 && line.IndexOf('-') is var dash and > 2 && Places.IsTown(line[..dash].TrimEnd(" -")) && Offices.IsOffice(line[(dash + 1)..].TrimStart(" -"));

    /// <summary><c>FENG XI [STALIN]</c>: a name in capitals, as a telegram names whom it goes to.</summary>
    public static bool IsShoutedName(ReadOnlySpan<char> line) =>
        line.Length is > 3 and < 48 && !line.ContainsAnyInRange('a', 'z') && !line.ContainsAnyInRange('0', '9') && char.IsUpper(line[0]) && (line.IndexOf('[') is var open and > 0 ? line[..open].TrimEnd() : line) is var name
        && PersonNames.IsName(name) && Scan.Gaps(name) < 3 && !IsEnglish(name) && !IsOffice(line) && !Places.IsKnown(name) && Classifications.Measure(line) < 0;

    private static bool IsEnglish(ReadOnlySpan<char> line)
    {
        foreach (var word in Scan.Words(line))
        {
            if (!EnglishLexicon.IsEnglish(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The length of what comes before an addressee: <c>To </c>, <c>to Cde.</c>, <c>To: </c>, <c>[to the] </c>; -1 for a line that names none.</summary>
    public static int MeasureTo(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('[' or 'T' or 't' or 'F' or 'f'))
        {
            return -1;
        }

        if (line.StartsWith("[to ", StringComparison.OrdinalIgnoreCase) && line.IndexOf(']') is var close and > 0 && close < 12)
        {
            return close + 1;
        }

        var length = line.StartsWith("to:", StringComparison.OrdinalIgnoreCase) ? 3
            : line.StartsWith("[to] ", StringComparison.OrdinalIgnoreCase) ? 5
            : Scan.Phrase(line, "for Comrade ") > 0 && line.Length < 60 ? 4
            : Scan.Phrase(line, "to ");
        if (length < 0 || line.Length > 200)
        {
            return -1;
        }

        var rest = line[length..].TrimStart();
        var isName = !rest.IsEmpty && (char.IsUpper(rest[0]) || rest[0] == '[' || rest.StartsWith("the ", StringComparison.Ordinal) || rest.StartsWith("all ", StringComparison.Ordinal));
        return isName && !IsSentence(line) ? length : -1;
    }

    /// <summary>The length of a salutation's first words, <c>Dear </c> of <c>Dear Comrade Veselý!</c>, 0 for <c>Comrade Stalin!</c>; -1 for other lines.</summary>
    public static int MeasureSalutation(ReadOnlySpan<char> line)
    {
        if (line.Length > 80 || line[^1] != '!' || Scan.Gaps(line) > 5)
        {
            return -1;
        }

        var length = Salutations.Measure(line, out var word);
        return length < 0 ? -1 : word.StartsWith("Comrade", StringComparison.Ordinal) ? 0 : length;
    }

    /// <summary>Whether a line is a sentence: a stop at its end and more words than a title has between stops.</summary>
    public static bool IsSentence(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd("\"\u201D'\u2019)]");
        return !bare.IsEmpty && bare[^1] is '.' or '?' && Scan.Gaps(line) > 6;
    }

    /// <summary>A session of a parliament of nations, <c>Thirteenth Session</c>, <c>Official Records</c>, <c>751st PLENARY MEETING</c>.</summary>
    public static bool IsSession(ReadOnlySpan<char> line) =>
        line.Length < 40 && (line.EndsWith("Session", StringComparison.OrdinalIgnoreCase) || line.EndsWith("Records", StringComparison.OrdinalIgnoreCase) || line.EndsWith("Meeting", StringComparison.OrdinalIgnoreCase)
            || line.EndsWith("Year", StringComparison.OrdinalIgnoreCase));

    /// <summary>A sentence too long to be a note behind a signature.</summary>
    public static bool IsSentenceOfManyWords(ReadOnlySpan<char> line) => IsSentence(line) && Scan.Gaps(line) > 14;

    /// <summary>A number by itself, <c>147</c>, <c>13.407</c>, <c>07504</c>.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 8 && char.IsAsciiDigit(line[0]) && !line.ContainsAnyExcept(Figures) && line[^1] != '.' && !(line.Length == 4 && line[0] == '1' && line[1] == '9');

    /// <summary>A reference of letters and figures, <c>F.N.33.</c>, <c>15D/6</c>.</summary>
    public static bool IsReference(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd('.');
        if (bare.Length is >= 5 and <= 24 && char.IsAsciiDigit(bare[0]) && bare.Contains('/') && !bare.ContainsAny(Scan.Spaces) && !DateReader.TryReadWhole(bare, out _))
        {
            // 45/titk./1962   00231/1/1961
            return true;
        }

        // F. 1(41)-EA/59
        var spaces = bare.Length > 3 && char.IsAsciiLetterUpper(bare[0]) && bare[1] == '.' && bare[2] == ' ' && char.IsAsciiDigit(bare[3]) ? bare[3..] : bare;
        return bare.Length is >= 3 and <= 24 && !spaces.ContainsAny(Scan.Spaces) && bare.ContainsAnyInRange('0', '9') && bare.ContainsAny('/', '.') && char.IsLetterOrDigit(bare[0])
            && bare.IndexOfAnyInRange('A', 'Z') >= 0 && !DateReader.TryReadWhole(bare, out _);
    }

    /// <summary>A title in words of its own: several words that begin with a capital, and no stop at the end.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length > 200 || Scan.Gaps(line) < 3 || !char.IsUpper(line[0]) || line[^1] is '.' or ':' or ';' or ',' or '!' or '?' or ']' || char.IsLower(line[^1]) && line.Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        int words = 0, capitals = 0;
        foreach (var part in Scan.Words(line))
        {
            var word = part.TrimStart("('\"\u201C\u2018");
            if (!word.IsEmpty && !EnglishWords.Expects(word) && char.IsLetter(word[0]))
            {
                words++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return words >= 2 && capitals * 10 >= words * 8;
    }
}
