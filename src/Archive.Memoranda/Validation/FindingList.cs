using System.Globalization;

namespace Archive.Memoranda.Validation;

/// <summary>The findings of one document, of which only so many are kept: the gravest, and of these the first found.</summary>
internal sealed class FindingList(int most)
{
    private readonly List<Diagnostic>?[] _bySeverity = new List<Diagnostic>?[3];
    private long _left;

    /// <summary>Whether a finding of a severity can still be kept; one that can't is counted.</summary>
    public bool HasRoom(Severity severity)
    {
        if (_bySeverity[(int)severity]?.Count >= most)
        {
            _left++;
            return false;
        }

        return true;
    }

    public void Add(Diagnostic finding) => (_bySeverity[(int)finding.Severity] ??= []).Add(finding);

    /// <summary>Counts findings that were left out before.</summary>
    public void CountLeft(long count) => _left += count;

    /// <summary>What is kept, in the order of the text, and behind it what is not, counted.</summary>
    public ValueList<Diagnostic> InOrder(SourceText text, Severity? ofTheRest)
    {
        var kept = new List<Diagnostic>();
        for (var severity = _bySeverity.Length - 1; severity >= 0; severity--)
        {
            if (_bySeverity[severity] is { } findings)
            {
                var count = Math.Min(findings.Count, most - kept.Count);
                kept.AddRange(findings.Take(count));
                _left += findings.Count - count;
            }
        }

        // A stable order: of two findings at one place and of one code the first found stays first.
        var ordered = kept.OrderBy(static finding => finding.Span.Start).ThenBy(static finding => finding.Code, StringComparer.Ordinal);
        return _left > 0 && ofTheRest is { } severityOfRest ? [.. ordered, Rest(text, severityOfRest)] : ordered.ToValueList();
    }

    private Diagnostic Rest(SourceText text, Severity severity)
    {
        var end = text.GetPosition(text.Length);
        var descriptor = DiagnosticDescriptors.TooManyFindings;
        return new()
        {
            Code = descriptor.Code,
            Severity = severity,
            Message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat, _left.ToString(CultureInfo.InvariantCulture)),
            Span = new(text.Length, 0),
            Line = end.Line,
            Column = end.Column,
        };
    }
}
