namespace Archive.Memoranda.Export;

/// <summary>The editorial marks that stand in no block, those of head and signatures, found in the strings that hold them.</summary>
internal sealed class HtmlHeadMarks
{
    private readonly Dictionary<string, EditorialMark> _marks = new(StringComparer.Ordinal);

    public HtmlHeadMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var inBlocks = BlockMarks.Of(memorandum);
        foreach (var mark in memorandum.Editorial)
        {
            if (!inBlocks.Contains(mark))
            {
                _marks.TryAdd(mark.Text, mark);
            }
        }
    }

    /// <summary>Every string of a document's head and signatures that is written with its marks.</summary>
    public static IEnumerable<string> TextsOf(ArchivalDocument document)
    {
        string?[] head = [document.Header?.Heading, document.Header?.Diarist, document.Header?.Office, document.Header?.Classification, document.Header?.Copy, document.Header?.Number];
        return head.Concat(document.Header?.Addressees ?? default).Concat(document.Header?.Handling ?? default)
            .Concat(document.Signatures.SelectMany(static signature => (string?[])[signature.Office, signature.Name])).OfType<string>();
    }

    /// <summary>The marks of a string with their brackets, in order.</summary>
    public IEnumerable<(Range Bracket, EditorialMark Mark)> In(string text)
    {
        if (_marks.Count == 0)
        {
            yield break;
        }

        foreach (var bracket in PrintedBrackets.Of(text))
        {
            if (_marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(PrintedBrackets.Inner(text, bracket), out var mark))
            {
                yield return (bracket, mark);
            }
        }
    }

    public void Count(ArchivalDocument document, int[] counts)
    {
        if (_marks.Count == 0)
        {
            return;
        }

        foreach (var (_, mark) in TextsOf(document).SelectMany(In))
        {
            counts[HtmlKinds.IndexOf(mark.Kind)]++;
        }
    }
}
