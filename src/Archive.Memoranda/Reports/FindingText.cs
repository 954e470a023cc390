using System.Globalization;
using Archive.Memoranda.Reports;

namespace Archive.Memoranda;

/// <summary>Findings as compilers print theirs, so that editors and terminals find the place.</summary>
/// <remarks>Whatever the name of a file or its text holds, the lines are safe to show on a terminal: control and invisible characters stand there by their numbers.</remarks>
/// <example>
/// <code>
/// seeds/000_24b1dae8800ad39c.txt(61,7): warning MEM5001: ...
///     5. [Roshchin requests aid in moving
///        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class FindingText
{
    private const string Indent = "    ";
    private const string Plain = "\e[0m";

    /// <summary>A finding on one line, or on three with the line of the text and a caret under the place.</summary>
    /// <param name="source">The name of the file; null where it has none.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text that it was found in, to show its line; null to leave that out.</param>
    /// <param name="isColoured">Whether escape sequences colour the severity and the caret, for a terminal.</param>
    /// <returns>The lines with LF between them and none at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException">The finding lies outside the text: it was found in another one.</exception>
    public static string Of(string? source, Diagnostic finding, SourceText? text = null, bool isColoured = false)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var word = Diagnostic.SeverityWord(finding.Severity);
        var (on, off) = isColoured ? (ColourOf(finding.Severity), Plain) : ("", "");
        var place = finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({finding.Line},{finding.Column})") : "";
        var where = source is null && place.Length == 0 ? "" : $"{VisibleText.Of(source ?? "")}{place}: ";
        var first = $"{where}{on}{word}{off} {VisibleText.Of(finding.Code)}: {VisibleText.Of(finding.Message)}";
        if (text is null)
        {
            return first;
        }

        RequireInside(finding, text);
        var (line, caret) = SourceLine.Of(text, finding.Span);
        return $"{first}\n{Indent}{line}\n{Indent}{(isColoured ? Coloured(caret) : caret)}";
    }

    internal static void RequireInside(Diagnostic finding, SourceText text)
    {
        if (finding.Span.Start < 0 || finding.Span.Length < 0 || finding.Span.Length > text.Length - finding.Span.Start)
        {
            throw new ArgumentException($"{finding.Code} was found at {finding.Span} and the text has {text.Length} characters; it was found in another text.", nameof(finding));
        }
    }

    private static string Coloured(string caret)
    {
        var start = caret.IndexOf('^', StringComparison.Ordinal);
        return $"{caret[..start]}\e[32m{caret[start..]}{Plain}";
    }

    private static string ColourOf(Severity severity) => severity switch
    {
        Severity.Error => "\e[31m",
        Severity.Warning => "\e[33m",
        _ => "\e[36m",
    };
}
