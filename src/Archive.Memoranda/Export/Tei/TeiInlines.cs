namespace Archive.Memoranda.Export;

/// <summary>Writes the text of a block with the marks in it.</summary>
internal static class TeiInlines
{
    public static void Write(TeiXml xml, TeiMarks marks, TextBlock block, int points)
    {
        if (!BlockPieces.AreText(block))
        {
            xml.Text(block.Text);
            return;
        }

        var runs = block.Runs;
        for (var index = 0; index < runs.Count; index++)
        {
            if (runs[index] is MarkRun mark)
            {
                marks.Write(xml, mark.AsSpan(), mark.Mark, runs.Count == 1 ? points : 0);
            }
            else
            {
                marks.WriteTextBefore(xml, runs[index].AsSpan(), index + 1 < runs.Count && runs[index + 1] is MarkRun next ? next.Mark : null);
            }
        }
    }
}
