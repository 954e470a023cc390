namespace Archive.Memoranda.Export;

/// <summary>Writes the text of a block with the marks in it.</summary>
internal static class TeiInlines
{
    public static void Write(TeiXml xml, TeiMarks marks, TextBlock block, int points)
    {
        if (!AreText(block))
        {
            xml.Text(block.Text);
            return;
        }

        var isAlone = block.Runs.Count == 1;
        foreach (var run in block.Runs)
        {
            if (run is MarkRun mark)
            {
                marks.Write(xml, run.AsSpan(), mark.Mark, isAlone ? points : 0);
            }
            else
            {
                xml.Text(run.AsSpan());
            }
        }
    }

    /// <summary>Whether the pieces of a block read as its text, as they do where a parser made them; a block without pieces has no marks.</summary>
    public static bool AreText(TextBlock block)
    {
        var rest = block.Text.AsSpan();
        foreach (var run in block.Runs)
        {
            var piece = run.AsSpan();
            if (!rest.StartsWith(piece, StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[piece.Length..];
        }

        return rest.IsEmpty && !block.Runs.IsEmpty;
    }
}
