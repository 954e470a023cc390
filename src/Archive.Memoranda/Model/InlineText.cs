using System.Text;

namespace Archive.Memoranda;

/// <summary>Reads inlines as text, with or without what editors added.</summary>
internal static class InlineText
{
    public static string Of(ValueList<Inline> inlines, EditorialView view)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            Append(text, TextOf(inline, view));
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>What a view shows of a piece.</summary>
    public static string TextOf(Inline inline, EditorialView view) => inline switch
    {
        TextRun run => run.Text,
        MarkRun mark when view == EditorialView.AsPrinted => mark.Text,
        MarkRun { Mark.Kind: EditorialKind.Supplied } mark when view == EditorialView.Completed => mark.Mark.Text,
        _ => "",
    };

    /// <summary>Appends what is shown of a piece: where a mark falls away, of the spaces on its two sides one is left, and none before punctuation.</summary>
    public static void Append(StringBuilder text, string piece)
    {
        if (piece.Length == 0)
        {
            return;
        }

        if (text.Length > 0 && text[^1] == ' ' && (piece[0] == ' ' || piece[0] is '.' or ',' or ';' or ':' or '!' or '?' or ')'))
        {
            text.Length--;
        }

        text.Append(text.Length == 0 ? piece.TrimStart() : piece);
    }
}
