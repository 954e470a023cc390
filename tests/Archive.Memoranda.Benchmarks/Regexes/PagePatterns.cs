using System.Text.RegularExpressions;

namespace Archive.Memoranda.Benchmarks.Regexes;

/// <summary>The forms of a page: its day, its labels, its points and brackets.</summary>
internal static partial class PagePatterns
{
    private const RegexOptions Lines = RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary><c>November 10, 1949</c>, <c>April, 1950</c> or <c>1955</c>, alone on its line.</summary>
    [GeneratedRegex($@"^(?>[ \t]*)(({Months})(,|[ ]\d{{1,2}},)?[ ])?(1[89]|20)\d\d[ \t\r]*$", Lines)]
    public static partial Regex Date { get; }

    /// <summary>
    /// A label alone on its line: the downloads' <c>Citation:</c>, the web pages' <c>Record ID</c>; and the rights, which come without one.
    /// Sorted by first letter, so that the generated code looks at one letter of most lines.
    /// </summary>
    [GeneratedRegex(
        @"^(?>[ \t]*)(A(uthor\(s\):|ssociated[ ](People[ ]&[ ]Organizations|Places|Topics))|C(itation:?|ontents:|redits:)|Do(cument[ ]Information|nors)|Language"
        + @"|Original[ ](Archive|Classification|Language:|Uploaded[ ]Date)|R(ecord[ ]ID|elated[ ]Documents|ights)|S(ource|ubjects[ ]Discussed|ummary:)"
        + @"|Type|The[ ]History[ ]and[ ]Public[ ]Policy[ ]Program[ ]welcomes[ ].*|get[ ]citation|•[ ](Citation|share[ ]document))[ \t\r]*$",
        Lines)]
    public static partial Regex Label { get; }

    /// <summary><c>This document was made possible with support from Leon Levy Foundation</c></summary>
    [GeneratedRegex(@"^This[ ]document[ ]was[ ]made[ ]possible.*", Lines)]
    public static partial Regex Donor { get; }

    /// <summary><c>English Translation</c>, <c>Scan of Original Document</c>: what the page holds, a line each.</summary>
    [GeneratedRegex(@"\A\s*(.*\b(Translation|Transcript(ion)?|Scan|Text)\b.*(\n|\z))+", Plain)]
    public static partial Regex Contents { get; }

    /// <summary>A line with text and those below it up to an empty one.</summary>
    [GeneratedRegex(@"\S.*(\n[^\S\n]*\S.*)*", Plain)]
    public static partial Regex Paragraph { get; }

    /// <summary><c>2.</c>, <c>3, 4.</c>, <c>1)</c>, <c>(a)</c>, <c>IV.</c> where a line begins and text follows.</summary>
    [GeneratedRegex(@"^(?>[ \t\f]*)[""“]?(\d{1,3}(,[ ]?\d{1,3})*[.)]|[IVX]{1,5}\.|\(?([a-z]|[ivx]{2,4})\)|\((\d{1,2}|[A-Z])\))(?=[ \t]+\S)", Lines)]
    public static partial Regex PointLabel { get; }

    /// <summary><c>[shumikha]</c>, with brackets within it one deep.</summary>
    [GeneratedRegex(@"\[[^\[\]]*(\[[^\[\]]*\][^\[\]]*)*\]", Plain)]
    public static partial Regex Bracket { get; }

    /// <summary>The last line with text.</summary>
    [GeneratedRegex(@"\S.*", Plain | RegexOptions.RightToLeft)]
    public static partial Regex LastLine { get; }

    [GeneratedRegex(@"\s+", Plain)]
    public static partial Regex WhiteSpace { get; }
}
