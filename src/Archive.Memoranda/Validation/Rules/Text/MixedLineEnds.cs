namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has one kind of line end throughout: LF, CR LF or CR.</summary>
internal sealed class MixedLineEnds : IValidationRule
{
    private static readonly string[] Kinds = ["\n", "\r\n", "\r"];
    private static readonly string[] Names = ["LF", "CR LF", "CR"];

    public ValueList<DiagnosticDescriptor> Descriptors => [TextDescriptors.MixedLineEnds];

    public void Check(ValidationContext context)
    {
        Span<int> counts = stackalloc int[Kinds.Length];
        counts.Clear();
        var starts = context.SourceText.LineStarts[1..];
        foreach (var start in starts)
        {
            counts[KindBefore(context.SourceText.Text, start)]++;
        }

        var most = counts.IndexOf(Math.Max(counts[0], Math.Max(counts[1], counts[2])));
        if (counts[most] < starts.Length)
        {
            Report(context, most);
        }
    }

    private static void Report(ValidationContext context, int usual)
    {
        var edits = new List<TextEdit>();
        var first = -1;
        foreach (var start in context.SourceText.LineStarts[1..])
        {
            var kind = KindBefore(context.SourceText.Text, start);
            if (kind != usual)
            {
                first = edits.Count == 0 ? kind : first;
                edits.Add(new() { Span = new(start - Kinds[kind].Length, Kinds[kind].Length), Text = Kinds[usual] });
            }
        }

        var fix = new Fix { Title = $"End every line with {Names[usual]}", Edits = edits.ToValueList() };
        context.ReportAt("text", TextDescriptors.MixedLineEnds, edits[0].Span, fix, Names[first], Names[usual]);
    }

    private static int KindBefore(string text, int start) => text[start - 1] == '\r' ? 2 : start > 1 && text[start - 2] == '\r' ? 1 : 0;
}
