namespace Archive.Memoranda.Parsing.Lines;

/// <summary>
/// The widths of letters in Helvetica and the faces made to its measure, in thousandths of the type size. The archive's downloads were set in such a face, so
/// their lines broke by these widths and not by columns.
/// </summary>
internal static class LetterWidths
{
    private const int Average = 556;

    private static readonly (int Width, string Letters)[] Rows =
    [
        (191, "'"), (222, "ijl\u2018\u2019"), (278, " !,./:;I[\\]ft"), (333, "()-r\u201C\u201D"), (355, "\""), (389, "*"), (500, "Jcksvxyz"), (556, "#$0123456789?L_abdeghnopqu\u2013"), (584, "+<=>"), (611, "FTZ"),
        (667, "&ABEKPSVXY"), (722, "CDHNRUw"), (778, "GOQ"), (833, "Mm"), (889, "%"), (944, "W"), (1000, "\u2014\u2026"), (1015, "@"),
    ];

    private static readonly short[] Ascii = MakeTable();

    public const int Space = 278;

    /// <summary>The width of a run of letters.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        // Four at a time, so that their widths are looked up side by side.
        var width = 0;
        var ascii = Ascii;
        for (; text.Length >= 4; text = text[4..])
        {
            var (first, second, third, fourth) = (text[0], text[1], text[2], text[3]);
            width += (first | second | third | fourth) < ascii.Length
                ? ascii[first] + ascii[second] + (ascii[third] + ascii[fourth])
                : Of(first) + Of(second) + Of(third) + Of(fourth);
        }

        foreach (var c in text)
        {
            width += Of(c);
        }

        return width;
    }

    private static int Of(char c) => c < Ascii.Length ? Ascii[c] : Other(c);

    private static int Other(char c) => c switch
    {
        '\u2018' or '\u2019' => 222,
        '\u201C' or '\u201D' => 333,
        '\u2014' or '\u2026' => 1000,
        '\u00A0' => Space,
        _ => Average,
    };

    private static short[] MakeTable()
    {
        var table = new short[128];
        Array.Fill(table, (short)Average);
        foreach (var (width, letters) in Rows)
        {
            foreach (var letter in letters)
            {
                if (letter < 128)
                {
                    table[letter] = (short)width;
                }
            }
        }

        return table;
    }
}
