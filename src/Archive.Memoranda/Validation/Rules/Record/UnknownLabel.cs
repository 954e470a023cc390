namespace Archive.Memoranda.Validation.Rules;

/// <summary>The labels of a page are those that the archive uses: <c>Provenance:</c> among them is none.</summary>
internal sealed class UnknownLabel : IValidationRule
{
    private const int LongestLabel = 40;
    private const int MostWords = 4;

    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.UnknownLabel];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum.Layout == DocumentLayout.Download)
        {
            CheckLines(context, 0, context.EndOfFront(), mayHaveValue: true);
        }
        else if (context.Memorandum.Layout == DocumentLayout.WebPage && EnvelopeLabels.Of(context) is { Count: > 0 } labels)
        {
            CheckLines(context, context.Result.Leaves[labels[0]].Span.Start, context.SourceText.Length, mayHaveValue: false);
        }
    }

    private static void CheckLines(ValidationContext context, int start, int end, bool mayHaveValue)
    {
        var source = context.SourceText;
        var isBlankBefore = false;
        for (var line = source.GetPosition(start).Line; line <= source.LineCount; line++)
        {
            var whole = source.GetLine(line);
            if (whole.Start >= end)
            {
                break;
            }

            var span = context.Trimmed(whole);
            if (isBlankBefore && Measure(context.Characters(span), mayHaveValue) is > 0 and var length && IsInText(context, span))
            {
                var label = new TextSpan(span.Start, length);
                context.Report(RecordDescriptors.UnknownLabel, label, context.Quote(label));
            }

            isBlankBefore = span.IsEmpty;
        }
    }

    // In the midst of a value, where the parser saw no label.
    private static bool IsInText(ValidationContext context, TextSpan line)
    {
        var leaves = context.Result.Leaves.AsSpan();
        return context.LeafAt(line.Start) is var at && at < leaves.Length && leaves[at].Kind == LeafKind.Value && (leaves[at].Span.Start < line.Start || IsFurther(context, at))
            && !EnvelopeLabels.IsFront(context.Characters(line));
    }

    // Original Language: Russian, and below it what is read as another language. The title stands behind the date without a label.
    private static bool IsFurther(ValidationContext context, int at)
    {
        var leaves = context.Result.Leaves.AsSpan();
        return context.Memorandum.Layout == DocumentLayout.Download && at > 0 && leaves[at - 1].Kind == LeafKind.Value && context.Memorandum.Record.SpanOf("title") is { } title && title.End < leaves[at].Span.Start;
    }

    // Provenance:   Provenance: a chest in the harbour office   Original Language: Russian
    private static int Measure(ReadOnlySpan<char> line, bool mayHaveValue)
    {
        var colon = line.IndexOf(':');
        if (colon > 0 && EnvelopeLabels.IsFront(line[..(colon + 1)]))
        {
            return mayHaveValue ? colon + 1 : -1;
        }

        if (colon is < 3 or > LongestLabel || !char.IsUpper(line[0]) || !(colon == line.Length - 1 || (mayHaveValue && line[colon + 1] == ' ')))
        {
            return -1;
        }

        var words = 1;
        foreach (var character in line[..colon])
        {
            words += character == ' ' ? 1 : 0;
            if (!char.IsLetter(character) && character is not (' ' or '(' or ')' or '&' or '/' or '-'))
            {
                return -1;
            }
        }

        // With its value on one line it could be the start of a sentence, but for a single word; a note is one all the same.
        return !line[..colon].StartsWith("Note", StringComparison.OrdinalIgnoreCase) && words <= (colon == line.Length - 1 ? MostWords : 1) ? colon + 1 : -1;
    }
}
