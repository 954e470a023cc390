using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the lines of signatures: <c>SOVIET AMBASSADOR IN THE DPRK [signature] (A. PUZANOV)</c>, <c>13/5-50. Roshchin</c>, <c>S H T Y K O V</c>.</summary>
internal static class SignatureForms
{
    private const int LongestLine = 240;

    private const int MostNames = 5;

    private static readonly PhraseTable Prefixes = new("Signed", "Sgd", "Sd", "By order of the Minister", "Translated from");

    private static readonly SignatureLine Nothing = new(default, [], false);

    /// <summary>What a line holds of a signature; empty where it is none.</summary>
    public static SignatureLine Read(string text, TextSpan line)
    {
        if (line.Length > LongestLine || HeadTokens.IsDiary(At(text, line)))
        {
            return Nothing;
        }

        var span = Trim(text, line);
        if (span.IsEmpty)
        {
            return HasSignatureMark(text.AsSpan(line.Start, line.Length)) ? Nothing with { IsMark = true } : Nothing;
        }

        if (span.Length > 140 || EndingForms.IsClosing(text.AsSpan(line.Start, line.Length)) || text[span.End - 1] is ':' or ';' or '?' or '!')
        {
            return Nothing;
        }

        var isMark = HasSignatureMark(text.AsSpan(line.Start, line.Length));
        return WithParenthesis(text, span, isMark) ?? NameAndOffice(text, span, isMark) ?? WithInitials(text, span, isMark) ?? WithTitle(text, span, isMark) ?? NamesAlone(text, span, isMark) ?? OfficeAlone(text, span, isMark) ?? Nothing;
    }

    private static ReadOnlySpan<char> At(string text, TextSpan span) => text.AsSpan(span.Start, span.Length);

    // Takes off what stands around office and name: a date on either side, Signed:, a bracket that tells of the signature, a closing quotation mark, a stop.
    private static TextSpan Trim(string text, TextSpan line)
    {
        var span = line;
        for (var changed = true; changed && !span.IsEmpty;)
        {
            var before = span;
            span = TrimBrackets(text, span);
            span = TrimDates(text, span);
            span = TrimWords(text, span);
            changed = span != before;
        }

        return span;
    }

    private static TextSpan TrimBrackets(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return span;
        }

        var characters = At(text, span);
        if (characters[0] == '[' && characters.IndexOf(']') is var close and > 0 && IsSignatureWord(characters[1..close]))
        {
            return Scan.Trim(text, span.Start + close + 1, span.End);
        }

        return characters[^1] == ']' && characters.LastIndexOf('[') is var open and >= 0 && IsSignatureWord(characters[(open + 1)..^1]) ? Scan.Trim(text, span.Start, span.Start + open) : span;
    }

    private static TextSpan TrimDates(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return span;
        }

        if (DateReader.TryMatch(text, span, bareYear: false, out _, out var end) && end < span.End)
        {
            return TrimPunctuation(text, TextSpan.FromBounds(end, span.End));
        }

        // The date may follow the name: Zhou Enlai, June 24, 1954
        for (var at = span.Start + 2; at < span.End && span.Length < 80 && char.IsAsciiDigit(text[span.End - 1]); at++)
        {
            if (Scan.IsSpace(text[at - 1]) && DateReader.TryMatchWhole(text, TextSpan.FromBounds(at, span.End), out _))
            {
                return TrimPunctuation(text, TextSpan.FromBounds(span.Start, at));
            }
        }

        return span;
    }

    private static TextSpan TrimWords(string text, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return span;
        }

        var characters = At(text, span);
        if (Prefixes.Measure(characters, out var prefix) is var length and > 0 && !prefix.StartsWith("Tran", StringComparison.Ordinal) && !prefix.StartsWith("By", StringComparison.Ordinal))
        {
            return TrimPunctuation(text, TextSpan.FromBounds(span.Start + length, span.End));
        }

        // /signed/ X   (signed) X
        if (characters[0] is '/' or '(' && characters[1..].IndexOfAny('/', ')') is var end and > 0 && characters[1..(end + 1)].Trim(". ") is var word && Prefixes.Measure(word) == word.Length && end + 2 < characters.Length)
        {
            return Scan.Trim(text, span.Start + end + 2, span.End);
        }

        if (characters.EndsWith(" m.p.") || characters.EndsWith(" m. p."))
        {
            return Scan.Trim(text, span.Start, span.End - 5);
        }

        if (characters.StartsWith("/-/"))
        {
            return Scan.Trim(text, span.Start + 3, span.End);
        }

        // Zawierucha 211   N. SUKHOV]
        var number = characters.TrimEnd("0123456789");
        if (number.Length > 4 && characters.Length - number.Length is > 0 and < 5 && Scan.IsSpace(number[^1]))
        {
            return Scan.Trim(text, span.Start, span.Start + number.Length);
        }

        if (characters[^1] == ']' && !characters.Contains('['))
        {
            return Scan.Trim(text, span.Start, span.End - 1);
        }

        var endsInInitial = PersonNames.IsInitial(characters[(characters.LastIndexOfAny(Scan.Spaces) + 1)..]);
        return Scan.IsDoubleQuote(characters[^1]) || (characters[^1] is '.' or ',' && !endsInInitial) ? Scan.Trim(text, span.Start, span.End - 1) : span;
    }

    private static TextSpan TrimPunctuation(string text, TextSpan span)
    {
        span = Scan.Trim(text, span.Start, span.End);
        while (!span.IsEmpty && text[span.Start] is '.' or ',' or ':' or ')' or '-')
        {
            span = Scan.Trim(text, span.Start + 1, span.End);
        }

        while (!span.IsEmpty && text[span.End - 1] is ',' or ':')
        {
            span = Scan.Trim(text, span.Start, span.End - 1);
        }

        return span;
    }

    // (A. PUZANOV)   /A. PUZANOV/   AMBASSADOR [signature] /A. PUZANOV/   Translated from Chinese [by] (S. P. Andreyev)
    private static SignatureLine? WithParenthesis(string text, TextSpan span, bool isMark)
    {
        var characters = At(text, span);
        var (open, close) = characters[^1] switch { ')' => ('(', ')'), '/' => ('/', '/'), _ => ('\0', '\0') };
        if (open == '\0')
        {
            return null;
        }

        var start = characters[..^1].LastIndexOf(open);
        if (start < 0 || !PersonNames.IsName(characters[(start + 1)..^1]) || close == '\0' || IsNoName(characters[(start + 1)..^1]))
        {
            return null;
        }

        var name = Scan.Trim(text, span.Start + start + 1, span.End - 1);
        var office = TrimBrackets(text, Scan.Trim(text, span.Start, span.Start + start));
        var before = At(text, office);
        if (before.IsEmpty)
        {
            return new(default, [name], isMark);
        }

        return Offices.IsOffice(before) || (isMark && Offices.GoesOn(before)) ? new(office, [name], isMark)
            : before.StartsWith("Translated", StringComparison.OrdinalIgnoreCase) ? new(default, [name], isMark)
            : null;
    }

    // Nakajima Kenzo, Chairman of the Board
    private static SignatureLine? NameAndOffice(string text, TextSpan span, bool isMark)
    {
        var comma = At(text, span).IndexOf(", ", StringComparison.Ordinal);
        if (comma <= 0)
        {
            return null;
        }

        var name = new TextSpan(span.Start, comma);
        var office = Scan.Trim(text, span.Start + comma + 1, span.End);
        return PersonNames.IsName(At(text, name)) && !Offices.IsOffice(At(text, name)) && Offices.IsOffice(At(text, office)) && !EnglishWords.HasVerb(At(text, office)) ? new(office, [name], isMark) : null;
    }

    // USSR Ambassador to the PRC N. Roshchin   Chargé d'Affaires of the USSR in Afghanistan A[leksei] Melentiev
    private static SignatureLine? WithInitials(string text, TextSpan span, bool isMark)
    {
        var characters = At(text, span);
        var name = PersonNames.NameAtEnd(characters);
        if (name <= 0 || !PersonNames.HasInitial(characters[name..]))
        {
            return null;
        }

        var office = TrimBrackets(text, Scan.Trim(text, span.Start, span.Start + name));
        return !office.IsEmpty && Offices.IsOffice(At(text, office)) && !EnglishWords.HasVerb(At(text, office)) ? new(office, [TextSpan.FromBounds(span.Start + name, span.End)], isMark) : null;
    }

    // Ambassador Dumitru Popa
    private static SignatureLine? WithTitle(string text, TextSpan span, bool isMark)
    {
        var title = Offices.MeasureWord(At(text, span));
        var name = Scan.Trim(text, span.Start + title, span.End);
        return title > 0 && !At(text, name).StartsWith("d'", StringComparison.OrdinalIgnoreCase) && !At(text, name).StartsWith("d\u2019", StringComparison.OrdinalIgnoreCase) && PersonNames.IsName(At(text, name)) && !IsNoName(At(text, name)) && Scan.Gaps(At(text, name)) is > 0 and < 3
            ? new(new(span.Start, title), [name], isMark)
            : null;
    }

    // Terebin   Zhou Enlai   HEITOR VALDETARO NEVES   S H T Y K O V   Cheng Liansheng, Shi Yongkang   Hou [Zhongwei] Gu [Lin]
    private static SignatureLine? NamesAlone(string text, TextSpan span, bool isMark)
    {
        var characters = At(text, span);
        if (IsLetterSpaced(characters))
        {
            return Places.IsKnown(characters.ToString().Replace(" ", "", StringComparison.Ordinal)) ? null : new(default, [span], isMark);
        }

        if (characters.Contains('['))
        {
            return CompletedNames(text, span) is { Count: > 0 } completed ? new(default, completed, isMark) : null;
        }

        var count = 0;
        foreach (var name in Segments.Each(text, span))
        {
            count++;
            if (count > MostNames || !PersonNames.IsName(At(text, name)) || IsNoName(At(text, name)))
            {
                return null;
            }
        }

        return count > 0 ? new(default, Segments.AtCommas(text, span), isMark) : null;
    }

    // Liu [Shaoqi] Gao [Gang] Wang Jiaxiang: a completed given name ends a name; but A[pollon] Petrov begins with one
    private static List<TextSpan>? CompletedNames(string text, TextSpan span)
    {
        var names = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (text[at] == ']' && at > start && (at + 1 == span.End || Scan.IsSpace(text[at + 1])) && text.AsSpan(start, at - start).LastIndexOf('[') is var open and >= 0 && (open == 0 || Scan.IsSpace(text[start + open - 1])))
            {
                Add(names, text, start, at + 1);
                start = at + 1;
            }
        }

        Add(names, text, start, span.End);
        if (names.Count > 0 && At(text, names[^1]) is var last && last[^1] == ']' && !last.Contains('['))
        {
            names[^1] = new(names[^1].Start, names[^1].Length - 1);
        }

        foreach (var name in names)
        {
            if (!PersonNames.IsName(At(text, name)) || Scan.Gaps(At(text, name)) > 2)
            {
                return null;
            }
        }

        return names;
    }

    private static void Add(List<TextSpan> names, string text, int start, int end)
    {
        var name = Scan.Trim(text, start, end);
        if (!name.IsEmpty)
        {
            names.Add(name);
        }
    }

    // A sentence can name an office, too; it has a stop or a verb.
    private static SignatureLine? OfficeAlone(string text, TextSpan span, bool isMark) =>
        (Offices.IsOffice(At(text, span)) || Offices.IsSmall(At(text, span)) || (Scan.Phrase(At(text, span), "For the ") is var of and > 0 && Offices.IsBody(At(text, span)[of..]))) && Scan.Gaps(At(text, span)) < 16 && !EnglishWords.HasVerb(At(text, span)) && !(span.End < text.Length && text[span.End] == '.')
            ? new(span, [], isMark)
            : null;

    private static bool IsSignatureWord(ReadOnlySpan<char> inner) =>
        inner.Contains("sign", StringComparison.OrdinalIgnoreCase) && inner.Length < 40 || inner.Equals("by", StringComparison.Ordinal);

    private static bool HasSignatureMark(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf('[');
        return open >= 0 && line[open..].IndexOf(']') is var close and > 0 && IsSignatureWord(line.Slice(open + 1, close - 1));
    }

    // V A R E N T S O V
    private static bool IsLetterSpaced(ReadOnlySpan<char> line)
    {
        if (line.Length < 7 || line.Length % 2 == 0)
        {
            return false;
        }

        for (var at = 0; at < line.Length; at++)
        {
            if (at % 2 == 0 ? !char.IsUpper(line[at]) : line[at] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // Pyongyang, Secret and the heads of lists are no names.
    private static bool IsNoName(ReadOnlySpan<char> name) => IsNoBareName(name.Trim("()/[]"));

    private static bool IsNoBareName(ReadOnlySpan<char> name) =>
        name.IsEmpty || (!name.Contains(' ') && EnglishLexicon.IsEnglish(name) && char.IsLower(name[^1])) || Places.IsKnown(name) || Classifications.Measure(name) > 0 || HeadTokens.IsHeading(name) || EndingForms.IsEndMatter(name) || name.Length < 3 || EnglishWords.IsFunctionWord(name) || Offices.IsOffice(name) || Offices.IsBody(name);
}
