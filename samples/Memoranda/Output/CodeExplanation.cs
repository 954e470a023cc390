using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>What a code means, for a person to read.</summary>
internal static class CodeExplanation
{
    private const int SeverityWidth = 8;

    /// <summary>A line for every code.</summary>
    public static string OfAll()
    {
        var lines = new OutlineLines();
        foreach (var descriptor in DiagnosticDescriptors.All)
        {
            lines.Text($"{descriptor.Code}  {Words.Of(descriptor.Severity),-SeverityWidth} {descriptor.Title}", isKept: true);
        }

        return lines.Take();
    }

    /// <summary>Everything there is to say of one code.</summary>
    public static string Of(DiagnosticDescriptor descriptor)
    {
        var lines = new OutlineLines();
        lines.Text($"{descriptor.Code}: {descriptor.Title}");
        lines.Blank();
        lines.Field("severity", SeverityOf(descriptor));
        lines.Field("what", Shown(descriptor.MessageFormat));
        lines.Field("why", descriptor.Why);
        lines.Field("what to do", descriptor.Mend);
        lines.Field("mended by", descriptor.IsFixable ? "memoranda validate --fix, where there is one way to mend it" : null);
        WriteExample(lines, "Example", descriptor.Example);
        WriteExample(lines, "Mended", descriptor.Mended);
        return lines.Take();
    }

    // What a finding quotes stands there in its own message.
    private static string Shown(string format)
    {
        for (var place = 0; format.Contains('{', StringComparison.Ordinal) && place < 10; place++)
        {
            format = format.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{place}}}"), "…", StringComparison.Ordinal);
        }

        return format;
    }

    private static string SeverityOf(DiagnosticDescriptor descriptor)
    {
        var severity = Words.Of(descriptor.Severity);
        return descriptor.InEdition is { } other && other != descriptor.Severity
            ? $"{severity} in a published page (--profile archive), {Words.Of(other)} in a document being prepared (--profile edition)"
            : $"{severity}, in a published page and in a document being prepared";
    }

    private static void WriteExample(OutlineLines lines, string heading, string? example)
    {
        if (example is not null)
        {
            lines.Heading(heading);
            lines.Indent += 2;
            foreach (var line in example.Split('\n'))
            {
                lines.Text(line, isKept: true);
            }

            lines.Indent -= 2;
        }
    }
}
