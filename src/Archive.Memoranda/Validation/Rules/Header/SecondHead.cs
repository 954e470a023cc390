namespace Archive.Memoranda.Validation.Rules;

/// <summary>A document has one head: three or more of its parts together inside the body begin another document.</summary>
internal sealed class SecondHead : IValidationRule
{
    private const int Fewest = 3;
    private const int LongestLine = 120;
    private const int Lookback = 400;

    private static readonly string[] Classifications = ["top secret", "secret", "strictly secret", "confidential", "strictly confidential", "fully secret"];
    private static readonly string[] Diaries = ["from the diary of", "from the journal of", "from the diary", "from the journal"];
    private static readonly string[] Kinds = ["memorandum of conversation", "memorandum of a conversation", "record of conversation", "record of a conversation", "ciphered telegram", "cipher telegram"];

    private static readonly string[] Enclosing = ["enclos", "attach", "appendix", "annex", "supplement"];

    [Flags]
    private enum Parts
    {
        None = 0,
        Classification = 1,
        Copy = 2,
        Number = 4,
        Date = 8,
        Diary = 16,
        Kind = 32,
    }

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.SecondHead];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            var hasText = false;
            Check(context, document.Blocks, ref hasText);
        }

        if (context.Memorandum is { Header: { Diarist: not null, Heading: not null }, Enclosures: [{ Header: { Diarist: not null, Heading: not null } header }, ..] } && !IsSetOff(context, header.Span.Start))
        {
            context.Report(HeaderDescriptors.SecondHead, header.Span, context.Quote(header.Span));
        }
    }

    // An entry of a diary is no covering letter; what follows it is enclosed only where a line says so.
    private static bool IsSetOff(ValidationContext context, int start)
    {
        var before = context.SourceText.Text.AsSpan(Math.Max(0, start - Lookback), start - Math.Max(0, start - Lookback));
        foreach (var word in Enclosing)
        {
            if (before.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // What follows a point or a speaker's words is read as theirs. As deep as the levels of points, a handful.
    private static void Check(ValidationContext context, ValueList<Block> blocks, ref bool hasText)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var parts = PartsOf(blocks[index]);
            if (parts == Parts.None)
            {
                hasText |= blocks[index] is TextBlock { Text.Length: >= LongestLine };
                Check(context, BlockWalk.Children(blocks[index]), ref hasText);
                continue;
            }

            var first = index;
            while (index + 1 < blocks.Count && PartsOf(blocks[index + 1]) is var more and not Parts.None)
            {
                parts |= more;
                index++;
            }

            // A date and a number can be of an ending: a classification or a diary is what none has.
            if (hasText && int.PopCount((int)parts) >= Fewest && (parts & (Parts.Classification | Parts.Diary)) != Parts.None)
            {
                var span = blocks[first].Span.Union(blocks[index].Span);
                context.Report(HeaderDescriptors.SecondHead, span, context.Quote(span));
            }
        }
    }

    private static Parts PartsOf(Block block)
    {
        if (block is not TextBlock { Text: { Length: > 1 and < LongestLine } printed } || printed[0] == '[')
        {
            return Parts.None;
        }

        var text = printed.AsSpan().Trim();
        var parts = Begins(text, Diaries) ? Parts.Diary : Begins(text, Kinds) ? Parts.Kind : Parts.None;
        if (parts == Parts.None && Begins(text, Classifications))
        {
            parts = char.IsAsciiLetterUpper(text[0]) ? Parts.Classification : Parts.None;
            parts |= parts != Parts.None && text.Contains("copy n", StringComparison.OrdinalIgnoreCase) ? Parts.Copy : Parts.None;

            // Secret talks were held: a classification is not the subject of a sentence.
            return text.Length < 40 ? parts : Parts.None;
        }

        if (parts == Parts.None && text.StartsWith("copy n", StringComparison.OrdinalIgnoreCase) && text.Length < 20)
        {
            return Parts.Copy;
        }

        if (parts == Parts.None && text.Length < 16 && (text.StartsWith("No.", StringComparison.Ordinal) || text.StartsWith("N\u00BA", StringComparison.Ordinal)))
        {
            return Parts.Number;
        }

        return parts == Parts.None && text.Length < 30 && char.IsAsciiDigit(text[^1]) && ArchiveDate.TryParse(text, null, out var date) && date.Precision == DatePrecision.Day ? Parts.Date : parts;
    }

    private static bool Begins(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
