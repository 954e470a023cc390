using System.Text;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A text has no traces of UTF-8 that was read as Windows-1252, <c>â€™</c> for an apostrophe, be it once or several times over.</summary>
internal static class Mojibake
{
    /// <summary>So often at most a text was read wrongly and saved again.</summary>
    private const int MostFolds = 4;

    public static void Check(ValidationContext context)
    {
        var text = context.SourceText.Text;
        var places = new CharacterFinding(TextDescriptors.Mojibake, "Write the characters that the wrong decoding hid");
        var lost = new CharacterFinding(TextDescriptors.Mojibake, mend: null);
        for (var at = NextNonAscii(text, 0); at >= 0;)
        {
            var run = MojibakeRun.Read(text, at);
            var end = Math.Max(run.End, at + 1);
            if (run.IsCertain)
            {
                Add(context, run, places, lost);
            }
            else if (text[at] is >= '\u0080' and <= '\u009F' and not '\u0085' && Windows1252.Mended(text[at]) is not '\0' and var mended)
            {
                places.Add(new(at, 1), $"{context.Quote(new(at, 1))} for {Quotation.Of([mended])}", mended.ToString());
            }
            else if (text[at] == '\u00E2' && end < text.Length && text[end] == '\u20AC')
            {
                // The third byte of a quotation mark, which Windows-1252 does not have
                end = at + 2;
                lost.Add(new(at, 2), $"{context.Quote(new(at, 2))}, of which a part is lost,", null);
            }

            at = NextNonAscii(text, end);
        }

        places.Report(context);
        lost.Report(context);
    }

    /// <summary>Whether a control character is a byte of one of them.</summary>
    public static bool IsPartOfOne(string text, int at)
    {
        for (var start = Math.Max(0, at - 3); start < at; start++)
        {
            if (MojibakeRun.Covers(text, start, at))
            {
                return true;
            }
        }

        return false;
    }

    private static int NextNonAscii(string text, int from) =>
        text.AsSpan(from).IndexOfAnyExceptInRange('\0', '\u007F') is var next and >= 0 ? from + next : -1;

    private static void Add(ValidationContext context, MojibakeRun run, CharacterFinding places, CharacterFinding lost)
    {
        var span = TextSpan.FromBounds(run.Start, run.End);
        var mended = run.Decoded;
        for (var fold = 1; fold < MostFolds && Unfolded(context.SourceText.Text, run, mended) is { } inner; fold++)
        {
            mended = inner;
        }

        if (mended.Contains('\uFFFD'))
        {
            lost.Add(span, $"{context.Quote(span)}, of which a part was lost before,", null);
            return;
        }

        mended = Cleaned(mended);
        places.Add(span, $"{context.Quote(span)} for {Quotation.Of(mended)}", mended);
    }

    // What was decoded once, read again between the characters on its two sides; null where it is no trace any more.
    private static string? Unfolded(string text, MojibakeRun run, string decoded)
    {
        var before = run.Start > 0 ? text[(run.Start - 1)..run.Start] : "";
        var after = run.End < text.Length ? text[run.End..(run.End + 1)] : "";
        var inner = MojibakeRun.Read($"{before}{decoded}{after}", before.Length);
        return inner.IsCertain && inner.End == before.Length + decoded.Length ? inner.Decoded : null;
    }

    // A soft hyphen or a mark of the byte order would be the next thing to mend, and so would what Windows-1252 has for a control character.
    private static string Cleaned(string decoded)
    {
        var clean = new StringBuilder(decoded.Length);
        foreach (var c in decoded)
        {
            if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF'))
            {
                clean.Append(c is >= '\u0080' and <= '\u009F' && Windows1252.Mended(c) is not '\0' and var mended ? mended : c);
            }
        }

        return clean.ToString();
    }
}
