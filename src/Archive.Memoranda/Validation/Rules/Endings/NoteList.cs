using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The numbered notes at the end of a document: those that were read as such, and lines before them that begin with a mark in brackets as they do.</summary>
internal static class NoteList
{
    /// <summary>A longer number is no note's.</summary>
    private const int LongestNumber = 3;

    /// <summary>The notes in the order of the text; empty where the document has none or where their marks are no numbers.</summary>
    public static List<Note> Of(ValidationContext context, ArchivalDocument document)
    {
        var notes = new List<Note>();
        if (document.Footnotes.IsEmpty)
        {
            return notes;
        }

        // A list that is out of order is read as notes from behind, as far as its numbers fall.
        AddUnread(context, document.EndMatter, notes);
        if (notes.Count == document.EndMatter.Count)
        {
            AddUnread(context, document.Blocks, notes);
        }

        notes.Reverse();
        foreach (var footnote in document.Footnotes)
        {
            if (TryNumber(footnote.Mark, out var number))
            {
                notes.Add(new(number, footnote.Span));
            }
        }

        return notes;
    }

    /// <summary>The number of a mark, <c>3</c>.</summary>
    public static bool TryNumber(ReadOnlySpan<char> mark, out int number)
    {
        number = 0;
        return mark.Length is > 0 and <= LongestNumber && int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // The last one first
    private static void AddUnread(ValidationContext context, ValueList<Block> blocks, List<Note> notes)
    {
        for (var index = blocks.Count - 1; index >= 0 && blocks[index] is TextBlock block; index--)
        {
            var text = context.Characters(block.Span);
            if (text.Length < 5 || text[0] != '[' || text.IndexOf(']') is not (> 1 and var close) || !TryNumber(text[1..close], out var number) || !char.IsWhiteSpace(text[close + 1 < text.Length ? close + 1 : close]))
            {
                return;
            }

            notes.Add(new(number, block.Span));
        }
    }

    /// <summary>A note.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Span">The characters of its mark and text.</param>
    internal readonly record struct Note(int Number, TextSpan Span);
}
