using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Writes the editorial marks of one text: the printed brackets as text, and between them the element of the mark's kind.</summary>
internal sealed class TeiMarks(TeiDocument document, int part)
{
    private static readonly string[] LostWords = ["missing", "lost", "torn", "cut", "damaged", "burn"];
    private static readonly string[] WithheldWords = ["redact", "excis", "sanit", "withheld", "delet", "blacked", "censor", "classified"];

    /// <param name="xml">Where to.</param>
    /// <param name="printed">The mark as printed, brackets included.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="points">How many points of the document the mark stands for; 0 where it stands for none.</param>
    public void Write(TeiXml xml, ReadOnlySpan<char> printed, EditorialMark mark, int points)
    {
        var text = mark.Text;
        var start = text.Length == 0 ? Math.Min(1, printed.Length) : printed.IndexOf(text, StringComparison.Ordinal);
        var inner = start < 0 ? .. : start..(start + text.Length);
        xml.Text(printed[..inner.Start]);
        WriteElement(xml, printed[inner], mark, points);
        xml.Text(printed[inner.End..]);
    }

    private void WriteElement(TeiXml xml, ReadOnlySpan<char> text, EditorialMark mark, int points)
    {
        switch (mark.Kind)
        {
            case EditorialKind.Omission:
                Start(xml, "gap", mark).Attribute("reason", "editorial");
                if (points > 0)
                {
                    xml.Attribute("unit", "point").Attribute("quantity", points.ToString(CultureInfo.InvariantCulture));
                }

                xml.Start("desc").Text(text).End().End();
                break;

            case EditorialKind.Unreadable:
                Start(xml, "gap", mark).Attribute("reason", ReasonOf(text)).Start("desc").Text(text).End().End();
                break;

            // A lone question mark is no reading: it doubts the word before it.
            case EditorialKind.Uncertain when text.ContainsAnyExcept('?', ' '):
                Start(xml, "unclear", mark).Text(text).End();
                break;

            case EditorialKind.Supplied:
                Start(xml, "supplied", mark).Attribute("reason", "editorial").Text(text).End();
                break;

            case EditorialKind.Original:
                StartNote(xml, "original", mark).Start("foreign").Attribute("xml:lang", LanguageTag.OfWord(document.Original, text)).Text(text).End().End();
                break;

            case EditorialKind.Correction:
                WriteCorrection(xml, text, mark);
                break;

            case EditorialKind.Mark:
                Start(xml, "ref", mark).Attribute("type", "footnote").Attribute("target", document.Notes.ReferenceTo(part, mark.Text)).Text(text).End();
                break;

            default:
                StartNote(xml, TypeOf(mark.Kind), mark).Text(text).End();
                break;
        }
    }

    // [sic, probably "can"]: what is quoted is the editor's reading.
    private void WriteCorrection(TeiXml xml, ReadOnlySpan<char> text, EditorialMark mark)
    {
        StartNote(xml, "correction", mark);
        var open = text.IndexOfAny('"', '“');
        var length = open < 0 ? -1 : text[(open + 1)..].IndexOfAny('"', '”');
        if (length > 0)
        {
            var (start, end) = (open + 1, open + 1 + length);
            Start(xml.Text(text[..start]), "corr", mark).Text(text[start..end]).End().Text(text[end..]);
        }
        else
        {
            xml.Text(text);
        }

        xml.End();
    }

    private TeiXml StartNote(TeiXml xml, string type, EditorialMark mark) => Start(xml, "note", mark).Attribute("type", type).Attribute("place", "inline");

    private TeiXml Start(TeiXml xml, string name, EditorialMark mark) =>
        xml.Start(name).Attribute("resp", document.Editors.Responsible).Attribute("cert", mark.IsGuess ? "low" : null);

    private static string TypeOf(EditorialKind kind) => kind switch
    {
        EditorialKind.Gloss => "gloss",
        EditorialKind.Physical => "physical",
        EditorialKind.Uncertain => "uncertain",
        _ => "commentary",
    };

    private static string ReasonOf(ReadOnlySpan<char> text) => HasAny(text, WithheldWords) ? "redacted" : HasAny(text, LostWords) ? "lost" : "illegible";

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
