namespace Archive.Memoranda.Writing;

/// <summary>Writes the signatures of a document, office and name on a line each, with what editors say of them beside the name.</summary>
internal static class SignatureForm
{
    public static void Write(Page page, ValueList<Signature> signatures, PartMarks marks)
    {
        for (var index = 0; index < signatures.Count; index++)
        {
            var loose = index == signatures.Count - 1 ? marks.Loose.Skip(index) : marks.Loose.Skip(index).Take(1);
            Write(page, signatures[index], marks, [.. loose]);
        }
    }

    private static void Write(Page page, Signature signature, PartMarks marks, List<(EditorialMark Mark, int Number)> loose)
    {
        if (signature is { Office: { } office, Name: not null })
        {
            page.Paragraph(office);
        }

        var line = signature.Name ?? signature.Office ?? "";
        var (before, behind) = ("", "");
        foreach (var (mark, number) in loose)
        {
            if (line.EndsWith(mark.Text, StringComparison.Ordinal))
            {
                // Wang Jiaxiang]: the start of the mark is lost
                behind = "]" + behind;
            }
            else if (marks.NumberOf(line) > number)
            {
                before += $"[{mark.Text}] ";
            }
            else
            {
                behind += $" [{mark.Text}]";
            }
        }

        page.Paragraph(before, line, behind);
    }
}
