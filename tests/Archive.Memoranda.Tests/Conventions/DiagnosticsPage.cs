using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Memoranda.Tests.Conventions;

/// <summary>The page that explains every code to its reader, made of the descriptors alone.</summary>
internal static class DiagnosticsPage
{
    private static readonly (char Digit, string Name)[] Parts =
    [
        ('1', "The record"), ('2', "The citation"), ('3', "The head"), ('4', "The body and its points"), ('5', "Editorial marks"),
        ('6', "Signatures"), ('7', "Footnotes"), ('8', "Files and dumps"), ('9', "The text"),
    ];

    public static string Text()
    {
        var page = new StringBuilder("""
            # Diagnostics

            Every code that the parser, the reader of dumps and the validator can report. The page is made of `DiagnosticDescriptors.All`; a test holds the two
            together. `memoranda explain MEM4003` prints one of the entries. All examples are made up; `<U+00AD>` stands for a character that can't be seen.

            `info` is worth knowing, a `warning` is doubtful or damaged, an `error` is no document. Two severities are those of the profiles `archive` (a published
            page, which stays as it is) and `edition` (a document that is being prepared). A code whose mend is mechanical can carry a fix, which
            `memoranda validate --fix` applies.


            """.ReplaceLineEndings("\n"));
        foreach (var (digit, name) in Parts)
        {
            page.Append($"- [{name}](#{Anchor(name)})\n");
        }

        foreach (var (digit, name) in Parts)
        {
            var descriptors = DiagnosticDescriptors.All.Where(descriptor => descriptor.Code[3] == digit).ToArray();
            page.Append($"\n## {name}\n\n| code | severity | what | fix |\n|---|---|---|---|\n");
            foreach (var descriptor in descriptors)
            {
                page.Append($"| [{descriptor.Code}](#{Anchor(Heading(descriptor))}) | {SeverityOf(descriptor)} | {descriptor.Title} | {(descriptor.IsFixable ? "yes" : "")} |\n");
            }

            foreach (var descriptor in descriptors)
            {
                Append(page, descriptor);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        page.Append($"\n### {Heading(descriptor)}\n\n{SeverityOf(descriptor)}{(descriptor.IsFixable ? ", with a fix" : "")}\n\n> {Escaped(Regex.Replace(descriptor.MessageFormat, @"\{\d\}", "…"))}\n\n{Escaped(descriptor.Why)}");
        page.Append(descriptor.Mend is { } mend ? $" *{Escaped(mend)}*\n" : "\n");
        Append(page, "For example", descriptor.Example);
        Append(page, "Mended", descriptor.Mended);
    }

    private static void Append(StringBuilder page, string title, string? text)
    {
        if (text is not null)
        {
            page.Append($"\n{title}:\n\n```text\n{Visible(text)}\n```\n");
        }
    }

    private static string Heading(DiagnosticDescriptor descriptor) => $"{descriptor.Code} {descriptor.Title}";

    private static string SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.InEdition is { } edition && edition != descriptor.Severity ? $"{Word(descriptor.Severity)}, in an edition {Word(edition)}" : Word(descriptor.Severity);

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();

    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')).Replace(' ', '-');

    // What Markdown would take for its own.
    private static string Escaped(string text) => text.Replace("[", "\\[").Replace("*", "\\*").Replace("_", "\\_").Replace("<", "\\<");

    private static string Visible(string text) => string.Concat(text.Select(c => c == '\n' || c is >= ' ' and < '\u007F' ? c.ToString() : $"<U+{(int)c:X4}>"));
}
