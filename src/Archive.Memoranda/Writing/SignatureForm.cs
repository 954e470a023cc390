namespace Archive.Memoranda.Writing;

/// <summary>Writes the signatures of a document, office and name on a line each, with what editors say of them before the name.</summary>
internal static class SignatureForm
{
    public static void Write(Page page, ValueList<Signature> signatures, PartMarks marks)
    {
        var beside = Spread(signatures, marks);
        for (var index = 0; index < signatures.Count; index++)
        {
            Write(page, signatures[index], marks, beside[index]);
        }
    }

    // A mark whose start is lost belongs to the name that it ends, Wang Jiaxiang]; of the others each signature has one, and the last what is left.
    private static List<(EditorialMark Mark, int Number)>[] Spread(ValueList<Signature> signatures, PartMarks marks)
    {
        var beside = new List<(EditorialMark, int)>[signatures.Count];
        var lastWords = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < beside.Length; index++)
        {
            beside[index] = [];
            var name = signatures[index].Name ?? "";
            lastWords.TryAdd(name[(name.LastIndexOf(' ') + 1)..], index);
        }

        var next = 0;
        foreach (var loose in marks.Loose)
        {
            var index = lastWords.TryGetValue(loose.Mark.Text, out var named) ? named : Math.Min(next++, beside.Length - 1);
            beside[index].Add(loose);
        }

        return beside;
    }

    private static void Write(Page page, Signature signature, PartMarks marks, List<(EditorialMark Mark, int Number)> beside)
    {
        if (signature is { Office: { } office, Name: not null })
        {
            page.Paragraph(office);
        }

        var line = signature.Name ?? signature.Office ?? "";
        var (before, behind, ends) = (new List<string>(), new List<string>(), 0);
        foreach (var (mark, number) in beside)
        {
            if (line.EndsWith(mark.Text, StringComparison.Ordinal))
            {
                ends++;
            }
            else if (marks.NumberOf(line) < number)
            {
                behind.Add($" [{mark.Text}]");
            }
            else
            {
                before.Add($"[{mark.Text}] ");
            }
        }

        page.Paragraph([.. before, line, new string(']', ends), .. behind]);
    }
}
