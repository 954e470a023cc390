using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Damage as texts suffer it: pieces lost, doubled, moved, and characters that do not belong.</summary>
internal static class Edits
{
    private static readonly string[] Noise =
    [
        "[", "]", "[[", "]]", "[...]", "(", ")", "\"", "“", "”", "'", "’", "\n", "\n\n", "\r", "\r\n", "\f", "\t", "\u00A0", "\u2028", "\u0085", "\uFEFF", "\u200B", "\u00AD",
        "\0", "\u0007", "\uFFFD", "\uD83D", "\uDE00", "😀", "é", "й", ",", ";", ".", ":", "-\n", "—", "**", "<", ">", "\n1. ", "\n(a) ", "\nIV. ", "\n3, 4. ", "\n99999999999. ",
        "\nCitation:\n", "\nSummary:\n", "\nContents:\n", "\nSource\n", "\nRights\n", "\nDocument Information\n", "\nRecord ID\n", "\nMay 6, 1951\n", "1951", "6.V.51",
        " Top Secret ", " Copy ", " No. ", "From the diary of ", " f. ", " ll. ", " p. ", "http://", " https://wilsoncenter.org/document/1 ", " and ", "Translated by ", "Reprinted in ",
    ];

    /// <summary>One change. Its numbers are shares of the text's length, so that it fits any text.</summary>
    /// <param name="Kind">What happens.</param>
    /// <param name="At">Where, in thousandths.</param>
    /// <param name="To">Where else, or how much, in thousandths.</param>
    /// <param name="Noise">What is put in.</param>
    public sealed record Edit(EditKind Kind, int At, int To, string Noise)
    {
        public string Apply(string text)
        {
            var (first, second) = ((int)((long)At * text.Length / 1000), (int)((long)To * text.Length / 1000));
            var (start, end) = (Math.Min(first, second), Math.Max(first, second));
            var near = Math.Min(start + (To % 80), text.Length);
            return Kind switch
            {
                EditKind.Delete => text.Remove(start, near - start),
                EditKind.DeleteMuch => text.Remove(start, end - start),
                EditKind.Repeat => text.Insert(end, text[start..near]),
                EditKind.RepeatMuch when text.Length < 20_000 => text.Insert(end, text[start..end]),
                EditKind.Insert => text.Insert(start, Noise),
                EditKind.Scatter => Scattered(text, start, near),
                EditKind.Replace => text[..start] + Noise + text[near..],
                EditKind.Truncate => text[..end],
                EditKind.Behead => text[start..],
                EditKind.SwapLines => Lines(text, lines => (lines[At % lines.Length], lines[To % lines.Length]) = (lines[To % lines.Length], lines[At % lines.Length])),
                EditKind.ReverseLines => Lines(text, lines => Array.Reverse(lines, At % lines.Length, Math.Min(To % 9, lines.Length - (At % lines.Length)))),
                EditKind.JoinLines => text[..start] + text[start..end].Replace('\n', ' ') + text[end..],
                EditKind.ShuffleLines => Lines(text, new Random(At).Shuffle),
                _ => text,
            };
        }

        private static string Lines(string text, Action<string[]> change)
        {
            var lines = text.Split('\n');
            change(lines);
            return string.Join('\n', lines);
        }

        private string Scattered(string text, int start, int end)
        {
            for (var at = end; at > start; at -= 7)
            {
                text = text.Insert(at, Noise);
            }

            return text;
        }
    }

    public enum EditKind
    {
        Delete, DeleteMuch, Repeat, RepeatMuch, Insert, Scatter, Replace, Truncate, Behead, SwapLines, ReverseLines, JoinLines, ShuffleLines,
    }

    /// <summary>Some edits, one after the other; a failing list is shrunk to the edits that matter.</summary>
    public static Arbitrary<List<Edit>> Several { get; } = Arb.From(
        (from kind in Gen.Elements(Enum.GetValues<EditKind>())
         from at in Gen.Choose(0, 1000)
         from to in Gen.Choose(0, 1000)
         from noise in Gen.Elements(Noise)
         select new Edit(kind, at, to, noise)).NonEmptyListOf().Resize(6).Select(edits => edits.ToList()),
        static edits => Enumerable.Range(0, edits.Count > 1 ? edits.Count : 0).Select(left => edits.Where((_, index) => index != left).ToList()));

    public static string Apply(this IEnumerable<Edit> edits, string text) => edits.Aggregate(text, static (edited, edit) => edit.Apply(edited));
}
