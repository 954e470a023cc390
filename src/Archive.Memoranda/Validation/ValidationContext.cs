using System.Globalization;
using Archive.Memoranda.Validation;
using Archive.Memoranda.Validation.Rules;

namespace Archive.Memoranda;

/// <summary>What a rule sees of a document, and where it reports what it finds.</summary>
/// <threadsafety>Belongs to one validation and one thread.</threadsafety>
public sealed class ValidationContext
{
    private readonly FindingList _findings;
    private readonly SeverityTable _severities;
    private PartPaths? _paths;
    private ValueList<PointRows>? _rows;

    internal ValidationContext(ParseResult result, ValidationOptions options, SeverityTable severities, FindingList findings, CancellationToken cancellationToken)
    {
        (Result, Profile, _severities, _findings, CancellationToken) = (result, options.Profile, severities, findings, cancellationToken);
        Documents = [result.Memorandum, .. result.Memorandum.Enclosures];
    }

    /// <summary>What the parser made of the text.</summary>
    public ParseResult Result { get; }

    /// <summary>The document.</summary>
    public Memorandum Memorandum => Result.Memorandum;

    /// <summary>The text, into which all spans lead.</summary>
    public SourceText SourceText => Result.SourceText;

    /// <summary>What the document is held to.</summary>
    public ValidationProfile Profile { get; }

    /// <summary>The memorandum itself and the documents enclosed in it, in order.</summary>
    public ValueList<ArchivalDocument> Documents { get; }

    /// <summary>Asks to give up; a rule that takes long looks at it.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether anybody wants to know. A rule need not ask, but can spare itself the work.</summary>
    /// <param name="descriptor">What would be reported.</param>
    public bool IsOn(DiagnosticDescriptor descriptor) => _severities.Of(descriptor) is not null;

    /// <summary>Reports a finding at a part of the text; its path is that of the innermost part which holds the span.</summary>
    /// <param name="descriptor">What was found.</param>
    /// <param name="span">The characters that it is about.</param>
    /// <param name="arguments">What the message quotes, see <see cref="Quote"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches outside the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params ReadOnlySpan<string> arguments) => Report(descriptor, span, null, arguments);

    /// <summary>Reports a finding with what would mend it.</summary>
    /// <param name="descriptor">What was found.</param>
    /// <param name="span">The characters that it is about.</param>
    /// <param name="fix">The mend; null where there is none.</param>
    /// <param name="arguments">What the message quotes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> or an edit reaches outside the text.</exception>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, params ReadOnlySpan<string> arguments) => ReportAny(path: null, descriptor, span, fix, arguments);

    /// <summary>Reports a finding about a part that is not there, or that the span alone does not tell.</summary>
    /// <param name="path">The part, <c>record/title</c>.</param>
    /// <param name="descriptor">What was found.</param>
    /// <param name="span">The characters that it is about; empty at the place where something is missing.</param>
    /// <param name="fix">The mend; null where there is none.</param>
    /// <param name="arguments">What the message quotes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="descriptor"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> or an edit reaches outside the text.</exception>
    public void ReportAt(string path, DiagnosticDescriptor descriptor, TextSpan span, Fix? fix = null, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(path);
        ReportAny(path, descriptor, span, fix, arguments);
    }

    /// <summary>The characters of a span for a message: in quotation marks, short, on one line, invisible characters named by their numbers.</summary>
    /// <param name="span">A span of the text.</param>
    public string Quote(TextSpan span) => Quotation.Of(Characters(span));

    /// <summary>The rows of points of each of the documents, made when the first rule asks.</summary>
    internal ValueList<PointRows> Rows => _rows ??= Documents.ConvertAll(document => PointRows.Of(Result, document));

    internal ReadOnlySpan<char> Characters(TextSpan span) => SourceText.Text.AsSpan(span.Start, span.Length);

    /// <summary>Passes on a finding of the parser, whose message stands already.</summary>
    internal void PassOn(Diagnostic finding, DiagnosticDescriptor descriptor, Fix? fix = null)
    {
        if (_severities.Of(descriptor) is { } severity && _findings.HasRoom(severity))
        {
            Add(finding.Code, severity, finding.Message, finding.Span, fix, path: null);
        }
    }

    private void ReportAny(string? path, DiagnosticDescriptor descriptor, TextSpan span, Fix? fix, ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        RequireInside(span, nameof(span));
        foreach (var edit in fix?.Edits ?? default)
        {
            RequireInside(edit.Span, nameof(fix));
        }

        if (_severities.Of(descriptor) is { } severity && _findings.HasRoom(severity))
        {
            Add(descriptor.Code, severity, MessageOf(descriptor, arguments), span, fix, path);
        }
    }

    private static string MessageOf(DiagnosticDescriptor descriptor, ReadOnlySpan<string> arguments)
    {
        try
        {
            return arguments.IsEmpty ? descriptor.MessageFormat : string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, [.. arguments]);
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"The message of {descriptor.Code}, '{descriptor.MessageFormat}', does not go with {arguments.Length} arguments.", nameof(arguments), exception);
        }
    }

    private void Add(string code, Severity severity, string message, TextSpan span, Fix? fix, string? path)
    {
        var position = SourceText.GetPosition(span.Start);
        _findings.Add(new()
        {
            Code = code,
            Severity = severity,
            Message = message,
            Path = path ?? (_paths ??= PartPaths.Of(Result)).PathOf(span),
            Fix = fix,
            Span = span,
            Line = position.Line,
            Column = position.Column,
        });
    }

    private void RequireInside(TextSpan span, string name)
    {
        if (span.Start < 0 || span.Length < 0 || span.Length > SourceText.Length - span.Start)
        {
            throw new ArgumentOutOfRangeException(name, span, $"The span {span} reaches outside the text of {SourceText.Length} characters.");
        }
    }
}
