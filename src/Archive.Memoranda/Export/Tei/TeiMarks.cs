using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Writes the editorial marks of one text: the printed brackets as text, and between them the element of the mark's kind.</summary>
internal sealed class TeiMarks(TeiDocument document, int part)
{
    private static readonly string[] LostWords = ["missing", "lost", "torn", "cut", "damaged", "burn"];
    private static readonly string[] WithheldWords = ["redact", "excis", "sanit", "withheld", "delet", "blacked", "censor", "classified"];

    /// <summary>Writes the text before a mark; the word that the mark doubts is an element of its own.</summary>
    public void WriteTextBefore(TeiXml xml, ReadOnlySpan<char> text, EditorialMark? mark)
    {
        var word = mark is not null && TeiDoubt.ElementFor(mark) is not null ? TeiDoubt.LastWord(text) : default;
        if (word.Start.Value >= word.End.Value)
        {
            xml.Text(text);
            return;
        }

        xml.Text(text[..word.Start]);
        xml.Start(TeiDoubt.ElementFor(mark!)!).Attribute("resp", document.Editors.Responsible).Attribute("cert", "low").Text(text[word]).End();
        xml.Text(text[word.End..]);
    }

    /// <summary>Writes a string of head, speaker or signature with the marks in it.</summary>
    public void WriteString(TeiXml xml, string text)
    {
        var written = 0;
        foreach (var (bracket, mark) in document.Marks.Take(text))
        {
            WriteTextBefore(xml, text.AsSpan()[written..bracket.Start], mark);
            Write(xml, text.AsSpan()[bracket], mark, points: 0);
            written = bracket.End.Value;
        }

        xml.Text(text.AsSpan(written));
    }

    /// <summary>Writes a mark.</summary>
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
            case EditorialKind.Omission when AreDots(text):
                WriteExtent(Start(xml, "ellipsis", mark), text, points).Start("metamark").Attribute("function", "ellipsis").Text(text).End().End();
                break;

            case EditorialKind.Omission:
                WriteExtent(Start(xml, "gap", mark).Attribute("reason", "editorial"), text, points).Start("desc").Text(text).End().End();
                break;

            case EditorialKind.Unreadable:
                WriteExtent(Start(xml, "gap", mark).Attribute("reason", ReasonOf(text)), text, points).Start("desc").Text(text).End().End();
                break;

            // A lone question mark is no reading: it doubts the word before it.
            case EditorialKind.Uncertain when !TeiDoubt.IsSignAlone(text):
                Start(xml, "unclear", mark).Text(text).End();
                break;

            case EditorialKind.Supplied:
                Start(xml, "supplied", mark).Attribute("reason", "omitted-in-original").Text(text).End();
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

    // [sic, probably "can"]: what stands in quotation marks is the editor's reading.
    private void WriteCorrection(TeiXml xml, ReadOnlySpan<char> text, EditorialMark mark)
    {
        StartNote(xml, "correction", mark);
        var reading = TeiReading.Of(text);
        if (reading.Start.Value < reading.End.Value)
        {
            xml.Text(text[..reading.Start]).Start("corr").Attribute("resp", document.Editors.Responsible).Attribute("cert", TeiReading.CertaintyOf(text[..reading.Start]));
            xml.Text(text[reading]).End().Text(text[reading.End..]);
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

    private static TeiXml WriteExtent(TeiXml xml, ReadOnlySpan<char> text, int points)
    {
        var (quantity, unit) = points > 0 ? (points, "point") : TeiExtent.Of(text);
        return unit is null ? xml : xml.Attribute("unit", unit).Attribute("quantity", quantity.ToString(CultureInfo.InvariantCulture));
    }

    private static bool AreDots(ReadOnlySpan<char> text) => text.ContainsAny('.', '…') && !text.ContainsAnyExcept('.', '…', ' ');

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
