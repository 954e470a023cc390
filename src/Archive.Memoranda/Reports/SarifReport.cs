using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Memoranda.Reports;

namespace Archive.Memoranda;

/// <summary>
/// Writes findings as SARIF 2.1.0, the form in which editors and code hosts show them at their place: catalogue of rules with help, regions, fixes,
/// fingerprints that survive an edit elsewhere in the file, the documents with their hashes.
/// </summary>
/// <remarks>
/// <para>The report is written as the documents come, a result a line; in memory stays a small record of each document. It holds no times and no paths but those of
/// the documents, so that the same findings give the same bytes.</para>
/// <para>Lines and columns are counted from 1 in UTF-16 units, <c>endColumn</c> is the one behind the last character. A surrogate without its partner becomes U+FFFD.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = MemorandumParser.Parse(text, new() { SourceName = "letters/1.txt" });
/// var report = new SarifReport(stream);
/// report.Add(new() { Name = "letters/1.txt", Text = result.SourceText, Findings = MemorandumValidator.Validate(result) });
/// report.Finish(exitCode: 0);
/// </code>
/// </example>
/// <threadsafety>Belongs to one thread at a time.</threadsafety>
public sealed class SarifReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _stream;
    private readonly SarifRules _rules;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly List<byte[]> _artifacts = [];
    private readonly List<byte[]> _notifications = [];
    private bool _hasBegun;
    private bool _hasResult;
    private bool _isFinished;

    /// <summary>Begins a report. Nothing is written before the first document is added.</summary>
    /// <param name="stream">Where it goes, as UTF-8; it stays open.</param>
    /// <param name="added">What rules of one's own find, for the catalogue, see <see cref="IValidationRule.Descriptors"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public SarifReport(Stream stream, ValueList<DiagnosticDescriptor> added = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _rules = new(added);
    }

    /// <summary>Adds a document: its findings as results, or why it could not be read as a notification of the run.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">It has findings and no text, or they lie outside the text.</exception>
    /// <exception cref="InvalidOperationException">The report is finished.</exception>
    public void Add(DocumentFindings document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Begin();
        var artifact = new SarifArtifact(document, _artifacts.Count);
        if (document.Text is { } text)
        {
            WriteResults(document, text, artifact);
        }
        else if (!document.Findings.IsEmpty)
        {
            throw new ArgumentException($"'{document.Name}' has findings and no text that they lead into.", nameof(document));
        }

        _artifacts.Add(Rendered(json => artifact.Write(json, document)));
        if (document.Error is { } error)
        {
            _notifications.Add(Rendered(json => WriteNotification(json, error, artifact)));
        }
    }

    /// <summary>Ends the report.</summary>
    /// <param name="exitCode">What the program ends with.</param>
    /// <exception cref="InvalidOperationException">The report is finished already.</exception>
    public void Finish(int exitCode)
    {
        Begin();
        _isFinished = true;
        _stream.Write("\n],\n\"artifacts\":["u8);
        WriteLines(_artifacts);
        _stream.Write("\n],\n\"invocations\":[\n{\"executionSuccessful\":"u8);
        _stream.Write(_notifications.Count == 0 ? "true"u8 : "false"u8);
        _stream.Write(",\"exitCode\":"u8);
        _stream.Write(Rendered(json => json.WriteNumberValue(exitCode)));
        if (_notifications.Count > 0)
        {
            _stream.Write(",\"toolExecutionNotifications\":["u8);
            WriteLines(_notifications);
            _stream.Write("\n]"u8);
        }

        _stream.Write("}\n]\n}]}\n"u8);
        _stream.Flush();
    }

    private void Begin()
    {
        if (_isFinished)
        {
            throw new InvalidOperationException("The report is finished.");
        }

        if (!_hasBegun)
        {
            _hasBegun = true;
            _stream.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":"u8);
            _stream.Write(Rendered(_rules.Write));
            _stream.Write(",\n\"columnKind\":\"utf16CodeUnits\",\n\"originalUriBaseIds\":"u8);
            _stream.Write(Rendered(SarifArtifact.WriteRoots));
            _stream.Write(",\n\"results\":["u8);
        }
    }

    private void WriteResults(DocumentFindings document, SourceText text, SarifArtifact artifact)
    {
        if (document.Findings.IsEmpty)
        {
            return;
        }

        foreach (var finding in document.Findings)
        {
            FindingText.RequireInside(finding, text);
            foreach (var edit in finding.Fix?.Edits ?? default)
            {
                FindingText.RequireInside(finding with { Span = edit.Span }, text);
            }
        }

        var fingerprints = new FindingFingerprint(text);
        using var json = new Utf8JsonWriter(_buffer, Options);
        foreach (var finding in document.Findings)
        {
            _buffer.ResetWrittenCount();
            json.Reset();
            SarifResult.Write(json, text, finding, _rules.IndexOf(finding.Code), artifact, fingerprints.Of(finding));
            json.Flush();
            _stream.Write(_hasResult ? ",\n"u8 : "\n"u8);
            _stream.Write(_buffer.WrittenSpan);
            _hasResult = true;
        }
    }

    private void WriteNotification(Utf8JsonWriter json, Diagnostic error, SarifArtifact artifact)
    {
        json.WriteStartObject();
        json.WriteStartArray("locations"u8);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation"u8);
        artifact.WriteLocation(json, "artifactLocation"u8);
        if (error.Line > 0)
        {
            json.WriteStartObject("region"u8);
            json.WriteNumber("startLine"u8, error.Line);
            json.WriteNumber("startColumn"u8, Math.Max(1, error.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        SarifResult.WriteMessage(json, "message"u8, error.Message);
        json.WriteString("level"u8, SarifRules.LevelOf(error.Severity));
        json.WriteStartObject("descriptor"u8);
        json.WriteString("id"u8, error.Code);
        if (_rules.NotificationIndexOf(error.Code) is >= 0 and var index)
        {
            json.WriteNumber("index"u8, index);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private byte[] Rendered(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Options))
        {
            write(json);
        }

        return _buffer.WrittenSpan.ToArray();
    }

    private void WriteLines(List<byte[]> lines)
    {
        var separator = "\n"u8.ToArray();
        foreach (var line in lines)
        {
            _stream.Write(separator);
            _stream.Write(line);
            separator = ",\n"u8.ToArray();
        }
    }
}
