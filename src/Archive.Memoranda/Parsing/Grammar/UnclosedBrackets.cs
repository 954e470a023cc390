using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The brackets of a block that nothing closes, and where each can have ended. Nobody knows; the end of its phrase is the likeliest.</summary>
internal sealed class UnclosedBrackets
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("[)(.;");

    private readonly List<int> _opens = [];

    private UnclosedBrackets()
    {
    }

    /// <summary>Matches the brackets of a block in one pass.</summary>
    public static UnclosedBrackets Find(string text, TextSpan span)
    {
        var found = new UnclosedBrackets();
        for (var at = span.Start; at < span.End; at++)
        {
            var next = text.AsSpan(at, span.End - at).IndexOfAny('[', ']');
            if (next < 0)
            {
                break;
            }

            at += next;
            if (text[at] == '[')
            {
                found._opens.Add(at);
            }
            else if (found._opens.Count > 0)
            {
                found._opens.RemoveAt(found._opens.Count - 1);
            }
        }

        return found;
    }

    public bool Contains(int open) => _opens.BinarySearch(open) >= 0;

    /// <summary>
    /// The end of a bracket that nothing closes: before the next bracket, at the end of its sentence, or where a new clause begins. What an editor says of
    /// the paper, and what fills its block, goes on to the end of the block.
    /// </summary>
    public static int FindEnd(string text, TextSpan span, int open)
    {
        var inner = text.AsSpan(open + 1, span.End - open - 1);
        if (inner.IsEmpty || open == span.Start || EditorialWords.PaperStarts.Measure(inner.TrimStart()) > 0)
        {
            return FindNext(inner) is var next and > 0 && open != span.Start ? open + 1 + inner[..next].TrimEnd().Length : span.End;
        }

        var end = FindStop(inner);
        end = Math.Min(end, FindClause(inner[..end]));
        return open + 1 + inner[..end].TrimEnd(" ,\r\n\t").Length;
    }

    private static int FindNext(ReadOnlySpan<char> inner) => inner.IndexOf('[');

    // The next bracket, a parenthesis that was opened before, the end of the sentence
    private static int FindStop(ReadOnlySpan<char> inner)
    {
        var depth = 0;
        for (var at = 0; at < inner.Length; at++)
        {
            var next = inner[at..].IndexOfAny(Stops);
            if (next < 0)
            {
                return inner.Length;
            }

            at += next;
            switch (inner[at])
            {
                case '[':
                case ')' when depth == 0:
                    return at;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                default:
                    if (at > 2 && at + 1 < inner.Length && Scan.IsSpace(inner[at + 1]) && !EndsAbbreviation(inner[..(at + 1)]))
                    {
                        return at;
                    }

                    break;
            }
        }

        return inner.Length;
    }

    private static bool EndsAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOfAny(Scan.Spaces) + 1)..];
        return PersonNames.IsInitial(word) || PersonNames.IsShortTitle(word);
    }

    // ... [according to the minister | to the number of adults; ... [region in Ethiopia | he said: a new clause begins with a pronoun, an article or a second to
    private static int FindClause(ReadOnlySpan<char> inner)
    {
        var words = 0;
        var content = false;
        for (var at = 0; at < inner.Length;)
        {
            var rest = inner[at..];
            var length = rest.IndexOfAny(Scan.Spaces) is var end and >= 0 ? end : rest.Length;
            var word = rest[..length];
            if (words >= 2 && content && (EnglishWords.IsPersonalPronoun(word) || EnglishWords.IsArticle(word) || EnglishWords.IsAuxiliary(word) || (word is "to" && words >= 3)))
            {
                return at;
            }

            // [head of the union of herdsmen, | Comrade Suren]: the person himself
            if (words >= 2 && at > 1 && inner[..at].TrimEnd() is [.., ','] && CapitalRules.IsTitle(word) && char.IsUpper(word[0]))
            {
                return at;
            }

            content = !EnglishWords.IsFunctionWord(word);
            words++;
            at += length;
            at += Scan.WhiteSpace(inner[at..]);
        }

        return inner.Length;
    }
}
