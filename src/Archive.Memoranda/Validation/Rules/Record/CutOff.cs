using System.Collections.Frozen;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A document does not end in mid-sentence.</summary>
internal sealed class CutOff : IValidationRule
{
    // What is shorter can be a greeting, a name or a line of a table.
    private const int ShortestProse = 55;
    private const int FewestWords = 9;

    private const int LongSentence = 100;
    private const int MostWordsOfHeading = 18;

    // In a paragraph that long the last words are no signature.
    private const int LongProse = 200;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Unfinished = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "of", "and", "or", "but", "to", "in", "on", "at", "by", "for", "from", "with", "that", "which", "who", "whom", "whose", "as", "if", "when", "than", "is", "are", "was", "were",
            "be", "been", "has", "have", "had", "will", "would", "should", "could", "can", "may", "not", "his", "her", "its", "their", "our", "this", "these", "those", "into", "between", "because", "also",
        ],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.CutOff];

    public void Check(ValidationContext context)
    {
        var document = context.Documents[context.Documents.Count - 1];
        if (!document.Signatures.IsEmpty || !document.EndMatter.IsEmpty || !document.Footnotes.IsEmpty)
        {
            return;
        }

        var (last, before) = LastOf(document.Blocks);
        if (last is Paragraph paragraph && IsCut(paragraph.Text, before))
        {
            var ending = Ending(context, paragraph.Span);
            context.Report(RecordDescriptors.CutOff, ending, context.Quote(ending));
        }
    }

    // The last paragraph and the one before it, wherever they stand.
    private static (TextBlock? Last, TextBlock? Before) LastOf(ValueList<Block> blocks)
    {
        TextBlock? before = null;
        while (!blocks.IsEmpty)
        {
            var last = blocks[blocks.Count - 1];
            before = blocks.Count > 1 && FirstTextUpwards(blocks[blocks.Count - 2]) is { } text ? text : before;
            blocks = last is NumberedPoint point ? point.Blocks : last is Turn turn ? turn.Blocks : [];
            if (last is TextBlock found)
            {
                return (found, before);
            }
        }

        return (null, null);
    }

    private static TextBlock? FirstTextUpwards(Block block)
    {
        while (true)
        {
            switch (block)
            {
                case TextBlock text:
                    return text;
                case NumberedPoint { Blocks.IsEmpty: false } point:
                    block = point.Blocks[point.Blocks.Count - 1];
                    break;
                case Turn { Blocks.IsEmpty: false } turn:
                    block = turn.Blocks[turn.Blocks.Count - 1];
                    break;
                default:
                    return null;
            }
        }
    }

    private static bool IsCut(ReadOnlySpan<char> text, TextBlock? before)
    {
        text = text.TrimEnd();
        if (text.Length < ShortestProse || text.Count(' ') < FewestWords || !text[0..1].ContainsAnyExcept('|', '+'))
        {
            return false;
        }

        var end = text[^1];
        var word = text[(text.LastIndexOf(' ') + 1)..];
        if (word is "etc")
        {
            return false;
        }

        if (text.Length >= LongProse && IsCutName(text[..^word.Length].TrimEnd(), word))
        {
            return true;
        }

        return Unfinished.Contains(word) || end == ',' || (end == '-' && char.IsLetter(text[^2]))
            || (char.IsLower(word[0]) && char.IsLetter(end) && (IsLongSentence(text) || EndsSentences(text) || (before is not null && EndsSentence(before.Text))));
    }

    // an attack of the United; but not: Counselor of the Embassy, trade with the USSR
    private static bool IsCutName(ReadOnlySpan<char> before, ReadOnlySpan<char> word) =>
        before[(before.LastIndexOf(' ') + 1)..] is "the" && word.Length > 3 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLetter(word[^1]) && !OfficeWords.IsHouse(word);

    // No heading and no item of a list is as long, with a clause of its own.
    private static bool IsLongSentence(ReadOnlySpan<char> text) =>
        text.Length >= LongSentence && char.IsUpper(text[0]) && text.Count(' ') >= MostWordsOfHeading && text.Contains(", ", StringComparison.Ordinal);

    // Other sentences of the paragraph have their stops, as those of a list have not.
    private static bool EndsSentences(ReadOnlySpan<char> text) => text.Contains(". ", StringComparison.Ordinal);

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd() is { Length: >= ShortestProse } trimmed && trimmed[^1] is '.' or '?' or '!';

    // The last words, on which an eye falls.
    private static TextSpan Ending(ValidationContext context, TextSpan paragraph)
    {
        var text = context.Characters(paragraph).TrimEnd();
        var start = text.Length;
        for (var words = 0; words < 4 && start > 0; words++)
        {
            start = text[..start].TrimEnd().LastIndexOfAny(' ', '\n') + 1;
        }

        return new(paragraph.Start + start, text.Length - start);
    }
}
