using System.Text.Json;

namespace Archive.Memoranda.Tests.Reports;

/// <summary>Findings made up for reports, and reports read back.</summary>
internal static class Reported
{
    public static Diagnostic At(SourceText text, int start, int length, string message = "Something was found.", Fix? fix = null, string code = "HOUSE01", Severity severity = Severity.Warning)
    {
        var position = text.GetPosition(start);
        return new() { Code = code, Severity = severity, Message = message, Path = "body/points[2]/label", Fix = fix, Span = new(start, length), Line = position.Line, Column = position.Column };
    }

    /// <summary>A finding at each place of a part of the text.</summary>
    public static ValueList<Diagnostic> Of(SourceText text, string part)
    {
        var findings = new List<Diagnostic>();
        for (var at = text.Text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            findings.Add(At(text, at, part.Length));
        }

        return [.. findings];
    }

    public static DocumentFindings Document(string text, params Func<SourceText, Diagnostic>[] findings)
    {
        var source = new SourceText(text);
        return new() { Name = "a.txt", Text = source, Findings = [.. findings.Select(finding => finding(source))] };
    }

    public static byte[] Sarif(params DocumentFindings[] documents) => Sarif(0, default, documents);

    public static byte[] Sarif(int exitCode, ValueList<DiagnosticDescriptor> added, params DocumentFindings[] documents)
    {
        using var stream = new MemoryStream();
        var report = new SarifReport(stream, added);
        foreach (var document in documents)
        {
            report.Add(document);
        }

        report.Finish(exitCode);
        return stream.ToArray();
    }

    public static JsonElement Run(byte[] sarif) => JsonDocument.Parse(sarif).RootElement.GetProperty("runs").EnumerateArray().Single();

    public static JsonElement[] Results(byte[] sarif) => [.. Run(sarif).GetProperty("results").EnumerateArray()];

    public static IEnumerable<string?> Fingerprints(string text, string part)
    {
        var source = new SourceText(text);
        return Results(Sarif(new DocumentFindings { Name = "a.txt", Text = source, Findings = Of(source, part) }))
            .Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString());
    }
}
