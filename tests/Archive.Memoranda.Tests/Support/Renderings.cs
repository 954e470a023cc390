using System.Text;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Other renderings of a text that say the same: as other programs wrap, copy and save it.</summary>
internal static class Renderings
{
    /// <summary>Every rendering by its name, in the order in which several can be applied: what changes line ends comes last.</summary>
    public static IReadOnlyDictionary<string, Func<string, string>> All { get; } = new OrderedDictionary<string, Func<string, string>>
    {
        ["wrapped at 40 columns"] = text => Wrapped(text, 40),
        ["wrapped at 72 columns"] = text => Wrapped(text, 72),
        ["wrapped at 100 columns"] = text => Wrapped(text, 100),
        ["with curly quotation marks"] = Curly,
        ["with straight quotation marks"] = text => text.Replace('“', '"').Replace('”', '"').Replace('’', '\''),
        ["with tabs for spaces"] = text => text.Replace(' ', '\t'),
        ["with no-break spaces for spaces"] = text => text.Replace(' ', '\u00A0'),
        ["with blank lines of no-break spaces"] = text => text.Replace("\n\n", "\n\u00A0\n"),
        ["with blank lines before and behind"] = text => "\n\n" + text + "\n \n",
        ["with spaces at line ends"] = text => text.Replace("\n", "  \n") + " ",
        ["with CR LF"] = text => text.Replace("\n", "\r\n"),
        ["with CR"] = text => text.Replace('\n', '\r'),
        ["with a byte order mark"] = text => "\uFEFF" + text,
    };

    /// <summary>Several renderings of a text at once.</summary>
    public static string Apply(string text, IEnumerable<string> names)
    {
        var chosen = names.ToHashSet();
        return All.Where(rendering => chosen.Contains(rendering.Key)).Aggregate(text, static (rendered, rendering) => rendering.Value(rendered));
    }

    /// <summary>Every line of the text wrapped at its spaces; a word that is longer than the line stands alone.</summary>
    public static string Wrapped(string text, int width) => string.Join('\n', text.Split('\n').Select(line => WrappedLine(line, width)));

    /// <summary>Whether the text, wrapped at a width, shows where each of its lines ended: the next line's first word would have fitted.</summary>
    public static bool KeepsParagraphsApart(string text, int width)
    {
        var widest = Wrapped(text, width).Split('\n').Max(line => line.Length);
        var lines = text.Split('\n');
        return !lines.Zip(lines.Skip(1)).Any(pair => Wrapped(pair.First, width).Split('\n')[^1].Length + 1 + pair.Second.Split(' ')[0].Length > widest);
    }

    /// <summary>Blank lines between all lines, as in a text that was double spaced.</summary>
    public static string DoubleSpaced(string text, string blank = "") => text.Replace("\n", $"\n{blank}\n");

    /// <summary>Curly marks for straight ones: an opening one behind white space or a bracket, else a closing one.</summary>
    public static string Curly(string text)
    {
        var curly = new StringBuilder(text);
        for (var at = 0; at < text.Length; at++)
        {
            var opens = at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[';
            curly[at] = text[at] switch
            {
                '"' => opens ? '“' : '”',
                '\'' => opens ? '‘' : '’',
                var c => c,
            };
        }

        return curly.ToString();
    }

    private static string WrappedLine(string line, int width)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}
