namespace Archive.Memoranda.Validation.Rules;

/// <summary>A Latin word has no Cyrillic or Greek letters, which look like its own and keep it from being found. Words of these alphabets are fine.</summary>
internal static class LookAlikeLetters
{
    /// <summary>So far on either side the next letter is looked for that tells what alphabet a place is in.</summary>
    private const int Sight = 32;

    private const string Others = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405\u03BF\u03BD\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
    private const string Latin = "aeopcyxijsABEKMHOPCTYXIJSovABEZHIKMNOPTYX";

    // Words of a locator or a title of office that no Russian word looks like
    private static readonly string[] Labels = ["op", "Op", "por", "pap", "copy", "Copy", "COPY", "CC"];

    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.LookAlikes, "Write Latin letters");
        var mended = 0;
        for (var at = Next(text, 0); at >= 0;)
        {
            var word = WordAt(text, at);
            if (IsLatinWord(text, word, mended))
            {
                Add(text, word, places);
                mended = word.End;
            }

            at = Next(text, word.End);
        }

        places.Report(context);
    }

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAnyInRange('\u0370', '\u052F') is var next and >= 0 ? from + next : -1;

    private static void Add(string text, TextSpan word, CharacterFinding places)
    {
        for (var at = word.Start; at < word.End; at++)
        {
            if (Others.IndexOf(text[at]) is var letter and >= 0)
            {
                places.Add(new(at, 1), $"The {(IsGreek(text[at]) ? "Greek" : "Cyrillic")} letter {CharacterFinding.NumberOf(text[at])}", Latin[letter].ToString());
            }
        }
    }

    private static TextSpan WordAt(string text, int at)
    {
        int start = at, end = at + 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(start, end);
    }

    // One letter that only the one alphabet has tells whose word it is; where there is none, the words around it tell.
    private static bool IsLatinWord(string text, TextSpan word, int mended)
    {
        int latin = 0, own = 0;
        foreach (var c in text.AsSpan(word.Start, word.Length))
        {
            if (IsOther(c) ? !Others.Contains(c) : c > '\u024F')
            {
                return false;
            }

            latin += IsOther(c) ? 0 : 1;
            own += IsOther(c) || Latin.Contains(c) ? 0 : 1;
        }

        if (own > 0)
        {
            return true;
        }

        var (isBefore, isAfter) = LatinAround(text, word, mended);
        return latin > 0 ? isBefore != false && isAfter != false && (isBefore ?? isAfter ?? false) : (isBefore == true || isAfter == true) && IsLabel(text.AsSpan(word.Start, word.Length));
    }

    private static bool IsLabel(ReadOnlySpan<char> word)
    {
        foreach (var label in Labels)
        {
            var same = word.Length == label.Length;
            for (var index = 0; same && index < label.Length; index++)
            {
                same = Latin[Others.IndexOf(word[index])] == label[index];
            }

            if (same)
            {
                return true;
            }
        }

        return false;
    }

    // Whether the next letters on the two sides are Latin ones, or of a word that has been found to be Latin; null where there is none near.
    private static (bool? Before, bool? After) LatinAround(string text, TextSpan word, int mended)
    {
        (bool? before, bool? after) = (null, null);
        for (var at = word.Start - 1; at >= 0 && word.Start - at <= Sight && before is null; at--)
        {
            before = char.IsLetter(text[at]) ? !IsOther(text[at]) || at < mended : null;
        }

        for (var at = word.End; at < text.Length && at - word.End < Sight && after is null; at++)
        {
            after = char.IsLetter(text[at]) ? !IsOther(text[at]) : null;
        }

        return (before, after);
    }

    private static bool IsOther(char c) => c is >= '\u0370' and <= '\u052F';

    private static bool IsGreek(char c) => c < '\u0400';
}
