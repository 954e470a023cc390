using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Reports;

/// <summary>A finding as a result of a SARIF report.</summary>
internal static class SarifResult
{
    // Whoever wants more has the file.
    private const int LongestSnippet = 400;

    public static void Write(Utf8JsonWriter json, SourceText text, Diagnostic finding, int rule, SarifArtifact artifact, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("ruleId"u8, finding.Code);
        if (rule >= 0)
        {
            json.WriteNumber("ruleIndex"u8, rule);
        }

        json.WriteString("level"u8, SarifRules.LevelOf(finding.Severity));
        WriteMessage(json, "message"u8, finding.Message);
        WriteLocations(json, text, finding, artifact);
        json.WriteStartObject("partialFingerprints"u8);
        json.WriteString(FindingFingerprint.Kind, fingerprint);
        json.WriteEndObject();
        if (finding.Fix is { } fix)
        {
            WriteFix(json, text, fix, artifact);
        }

        json.WriteEndObject();
    }

    /// <summary>A message whose text means itself: braces are no places for arguments, and brackets with parentheses behind them no links.</summary>
    public static void WriteMessage(Utf8JsonWriter json, ReadOnlySpan<byte> name, string message)
    {
        json.WriteStartObject(name);
        json.WriteString("text"u8, Escaped(message));
        json.WriteEndObject();
    }

    private static string Escaped(string message)
    {
        var isLink = message.Contains("](", StringComparison.Ordinal);
        if (!isLink && !message.AsSpan().ContainsAny('{', '}'))
        {
            return message;
        }

        var escaped = new StringBuilder(message.Length + 8);
        foreach (var c in message)
        {
            escaped.Append(c switch
            {
                '[' or ']' when isLink => "\\",
                '{' => "{",
                '}' => "}",
                _ => "",
            }).Append(c);
        }

        return escaped.ToString();
    }

    private static void WriteLocations(Utf8JsonWriter json, SourceText text, Diagnostic finding, SarifArtifact artifact)
    {
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        artifact.WriteLocation(json, "artifactLocation"u8);
        WriteRegion(json, "region"u8, text, finding.Span, hasSnippet: true);
        json.WriteEndObject();
        if (finding.Path is { } path)
        {
            json.WriteStartArray("logicalLocations"u8);
            json.WriteStartObject();
            json.WriteString("name"u8, path.AsSpan(path.LastIndexOf('/') + 1));
            json.WriteString("fullyQualifiedName"u8, path);
            json.WriteString("kind"u8, "element"u8);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceText text, TextSpan span, bool hasSnippet)
    {
        var (start, end) = (text.GetPosition(span.Start), text.GetPosition(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine"u8, start.Line);
        json.WriteNumber("startColumn"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
        json.WriteNumber("charOffset"u8, span.Start);
        json.WriteNumber("charLength"u8, span.Length);
        if (hasSnippet && span.Length is > 0 and <= LongestSnippet)
        {
            json.WriteStartObject("snippet"u8);
            json.WriteString("text"u8, text.Text.AsSpan(span.Start, span.Length));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, SourceText text, Fix fix, SarifArtifact artifact)
    {
        json.WriteStartArray("fixes"u8);
        json.WriteStartObject();
        WriteMessage(json, "description"u8, fix.Title);
        json.WriteStartArray("artifactChanges"u8);
        json.WriteStartObject();
        artifact.WriteLocation(json, "artifactLocation"u8);
        json.WriteStartArray("replacements"u8);
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion"u8, text, edit.Span, hasSnippet: false);
            if (edit.Text.Length > 0)
            {
                json.WriteStartObject("insertedContent"u8);
                json.WriteString("text"u8, edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
