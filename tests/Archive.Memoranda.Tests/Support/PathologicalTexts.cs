using System.Text;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Texts that drive a careless parser into quadratic time, deep recursion or a flood: each can be made of any length.</summary>
internal static class PathologicalTexts
{
    /// <summary>Texts for the parser of documents, by name; a function makes one of about the wanted length.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Documents { get; } = new OrderedDictionary<string, Func<int, string>>
    {
        ["empty"] = _ => "",
        ["white space alone"] = Repeated(" \n\t\u00A0"),
        ["empty lines"] = Repeated("\n"),
        ["CR and LF in turn"] = Repeated("\r\n\n\r"),
        ["form feeds"] = Repeated("\f"),
        ["opening brackets"] = Repeated("["),
        ["closing brackets"] = Repeated("]"),
        ["nested brackets"] = length => new string('[', length / 2) + "a" + new string(']', length / 2),
        ["opening brackets with letters"] = Repeated("[a"),
        ["closing brackets with letters"] = Repeated("a]"),
        ["closing brackets with spaces"] = Repeated("a] "),
        ["small brackets on one line"] = Repeated("[x] "),
        ["brackets of all kinds"] = Repeated("[sic] [my?] [...] Com[munist] [Port Arthur] [handwritten: yes] [Translator's note: no] [1] [shumikha] "),
        ["names in brackets without a space"] = Repeated("1[Abc]"),
        ["hidden addresses"] = Repeated("[email protected]"),
        ["one unclosed bracket"] = length => "[" + Repeated("word ")(length),
        ["unclosed brackets on many lines"] = Repeated("[not closed\n"),
        ["brackets, parentheses and quotation marks in turn"] = Repeated("[(\""),
        ["labels on one line"] = Repeated("1. "),
        ["points on many lines"] = length => Numbered(length, number => $"{number}. Text\n"),
        ["points with one number"] = Repeated("1. Text\n"),
        ["points on changing levels"] = Repeated("1. One\na) two\n(i) three\nIV. four\n(7) five\n"),
        ["a label of many numbers"] = length => Numbered(length, number => $"{number}, ") + "0. Text",
        ["a label of a huge number"] = length => new string('9', length) + ". Text",
        ["a roman label"] = length => new string('M', length) + ". Text",
        ["front labels"] = Repeated("Citation:\n"),
        ["front labels and values"] = Repeated("Citation:\n\n\"T\", 1951, X.\n\nSummary:\n\ns\n\nContents:\n\nTranslation - English\n\n"),
        ["foot labels"] = Repeated("Document Information\nSource\nRecord ID\n"),
        ["a collapsed page of sentences"] = length => "May 09, 1958 T Citation: \u201CT,\u201D May 09, 1958, APRF. Summary: s Contents: English Translation " + Repeated("On this the talk ended. 1. A [b] c. ")(length),
        ["a collapsed page of heads"] = length => "May 09, 1958 T Citation: x Contents: English Translation " + Repeated("To Comrade Lapin TOP SECRET Copy No. 4 ")(length),
        ["a collapsed page that ends in a number"] = length => "a Citation: x Contents: n " + Repeated("1 ")(length),
        ["labels of a sheet"] = length => "1949   Speeches/Documents\nTitle:\n" + Repeated("Date:  Source:. ")(length),
        ["unclosed brackets in sentences"] = Repeated("a [b [c] (d "),
        ["stamps beside offices"] = Repeated("USSR EMBASSY [stamp\nIN THE DPRK x\nN\u00BA 1 y]\n"),
        ["signatures in brackets"] = Repeated("Ambassador of the USSR\nIN THE [People's Republic of] China\nA. P[etrov]\n"),
        ["lists of copies"] = Repeated("Copy to:\n(1) Secretary\n"),
        ["second heads"] = Repeated("Ambassador [signature] (A. PETROV)\nTOP SECRET\nFrom the journal of\n"),
        ["topics"] = Repeated("Associated Topics\nx\n"),
        ["languages"] = length => "Document Information\nLanguage\n" + Repeated("Russian, ")(length),
        ["statements of rights"] = Repeated("The History and Public Policy Program welcomes reuse.\n"),
        ["one line"] = Repeated("word "),
        ["one word"] = Repeated("a"),
        ["short lines"] = Repeated("a\n"),
        ["lines broken at hyphens"] = Repeated("semi-\nfree gov-\nernment "),
        ["asterisks"] = Repeated("**"),
        ["a title of many lines"] = length => "May 6, 1951\n\n**" + Repeated("A title that goes on and\n")(length) + "ends**\n\nCitation:\n\nX\n",
        ["dates"] = Repeated("May 6, 1951\n"),
        ["combining marks"] = length => "e" + new string('\u0301', length),
        ["quotation marks"] = Repeated("\""),
        ["head tokens on one line"] = Repeated("From the diary of Top Secret No. 65 6.V.51 "),
        ["heads on many lines"] = Repeated("From the diary of Top Secret\nN. V. Roshchin 6 May 1951\nNo. 65\nMemorandum of Conversation\n"),
        ["signatures"] = Repeated("USSR Ambassador to the PRC\nN. Roshchin\n"),
        ["names in one line"] = Repeated("N. Roshchin "),
        ["turns"] = Repeated("Comrade Orlov: yes\n"),
        ["headings in capitals"] = Repeated("THE QUESTION OF RAIN\n"),
        ["addressees"] = Repeated("To Comrade Orlov\n"),
        ["footnotes"] = length => Numbered(length, number => $"Text.{number}\n") + Numbered(length / 2, number => $"[{number % 900}] Note.\n"),
        ["footnotes with crosses"] = Repeated("x/ note\n"),
        ["lists of notes"] = length => Repeated("a 1 b\n")(length / 2) + Repeated("1. note\n")(length / 2),
        ["copies and recipients"] = length => "Text.\nUSSR Ambassador N. Roshchin\n" + Repeated("1 - Cde. A. A. Gromyko\n")(length),
        ["lone surrogates"] = Repeated("\uD83D"),
        ["NUL characters"] = Repeated("\0"),
        ["replacement characters"] = Repeated("\uFFFD"),
        ["random bytes"] = RandomBytes,
        ["a citation in a document"] = length => $"Citation:\n\n{Repeated("\"T\", 1951, ")(length)}\n\nSummary:\n\nS\n",
        ["a download of many paragraphs"] = length => Seed.Download + Repeated("\n\nA paragraph with a mark [sic] and no end")(length),
    };

    /// <summary>Texts for the parser of citations.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Citations { get; } = new OrderedDictionary<string, Func<int, string>>
    {
        ["labels without values"] = Repeated("f. "),
        ["units"] = length => "AVPRF, " + Repeated("op. 1, ")(length),
        ["a leaf of many figures"] = length => "AVPRF, ll. " + new string('1', length),
        ["ranges"] = length => "AVPRF, ll. " + Repeated("1-2, ")(length),
        ["quotation marks in a title"] = Repeated("\""),
        ["quoted titles"] = Repeated("\"T,\" "),
        ["quoted titles with dates"] = Repeated("\"T\", May 6, 1951, "),
        ["addresses"] = Repeated("<http://x.org/document/1> "),
        ["beginnings of addresses"] = Repeated("<http"),
        ["parentheses"] = Repeated("("),
        ["parentheses with pages"] = Repeated("(p. "),
        ["imprints"] = Repeated("(Moscow: Nauka, 2005) "),
        ["imprints without an end"] = Repeated("(Moscow: Nauka, "),
        ["commas"] = Repeated(", "),
        ["semicolons"] = Repeated("; "),
        ["words and"] = Repeated("and "),
        ["archives"] = Repeated("AVPRF and "),
        ["sources"] = Repeated("APRF, f. 1, l. 2; and "),
        ["publishers"] = Repeated("Wilson Center Digital Archive, "),
        ["verbs"] = Repeated("obtained, translated, and "),
        ["credits"] = Repeated("Translated for CWIHP by A. B. Person and C. Person. "),
        ["credits without people"] = Repeated("Translated by "),
        ["credits that never come to by"] = Repeated("translated for "),
        ["people"] = length => "Translated by " + Repeated("A. Person and ")(length),
        ["notes"] = Repeated("Reprinted in "),
        ["custody"] = Repeated("obtained by NHK, provided to CWIHP, copy on file at NSA; "),
        ["stops"] = Repeated(". "),
        ["names of archives"] = Repeated("Archive of the Ministry (AM), Moscow, Russia, "),
        ["one word"] = Repeated("a"),
        ["spaces"] = Repeated(" "),
        ["brackets"] = Repeated("["),
        ["random bytes"] = RandomBytes,
    };

    private static Func<int, string> Repeated(string piece) => length => new StringBuilder(length + piece.Length).Insert(0, piece, Math.Max(1, length / piece.Length)).ToString();

    private static string Numbered(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 20);
        for (var number = 1; text.Length < length; number++)
        {
            text.Append(piece(number));
        }

        return text.ToString();
    }

    private static string RandomBytes(int length)
    {
        var bytes = new byte[length];
        new Random(19510506).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
