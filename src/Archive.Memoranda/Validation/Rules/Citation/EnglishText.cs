namespace Archive.Memoranda.Validation.Rules;

/// <summary>Tells whether a document is in English.</summary>
internal static class EnglishText
{
    private const int LongestSample = 4000;
    private const int FewestWords = 12;

    /// <summary>Whether the first paragraphs, wherever they stand, have English articles and prepositions.</summary>
    public static bool IsIn(ValueList<Block> blocks)
    {
        var sample = new Sample();
        Take(blocks, ref sample);
        return sample.Words >= FewestWords && sample.Signs * 16 >= sample.Words;
    }

    // As deep as the levels of points, a handful.
    private static void Take(ValueList<Block> blocks, ref Sample sample)
    {
        foreach (var block in blocks)
        {
            if (sample.Length >= LongestSample)
            {
                return;
            }

            switch (block)
            {
                case TextBlock text:
                    sample.Add(text.Text);
                    break;
                case NumberedPoint point:
                    Take(point.Blocks, ref sample);
                    break;
                case Turn turn:
                    Take(turn.Blocks, ref sample);
                    break;
            }
        }
    }

    private struct Sample
    {
        public int Length;
        public int Words;
        public int Signs;

        public void Add(ReadOnlySpan<char> text)
        {
            text = text[..Math.Min(text.Length, LongestSample)];
            Length += text.Length;
            foreach (var range in text.Split(' '))
            {
                Words++;
                Signs += text[range] is "the" or "The" or "of" or "and" or "that" or "with" ? 1 : 0;
            }
        }
    }
}
