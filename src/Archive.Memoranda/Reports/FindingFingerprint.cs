using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda.Reports;

/// <summary>Names the findings of a document so that the same one is known again when the file has been edited elsewhere.</summary>
/// <remarks>
/// A name is a hash of the code, the characters of the place and those close to it in its paragraph, without white space, so that neither lines above nor
/// another wrapping change it; behind it stands a number that tells findings apart which are the same in all that. No line, column or index is in it.
/// </remarks>
internal sealed class FindingFingerprint(SourceText text)
{
    /// <summary>The kind of these names; another number is given to it should they ever be made otherwise.</summary>
    public const string Kind = "memorandumFinding/v1";

    private const int Neighbours = 24;

    // No neighbourhood is so wide, but for one of white space alone.
    private const int MostLooked = 400;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly StringBuilder _quoted = new();

    /// <summary>The name of the next finding of the document.</summary>
    public string Of(Diagnostic finding)
    {
        _quoted.Clear().Append(finding.Code).Append('\n');
        AppendBefore(finding.Span.Start);
        _quoted.Append('\n');
        Append(finding.Span.Start, finding.Span.End, int.MaxValue);
        _quoted.Append('\n');
        AppendBehind(finding.Span.End);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_quoted.ToString())).AsSpan(0, 12));
        var count = _counts[hash] = _counts.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
    }

    // What stands at the end of the text and has no characters is missing from the document: nothing is near it.
    private bool HasNeighbours(int offset) => offset > 0 && offset < text.Length;

    private void AppendBefore(int offset)
    {
        if (!HasNeighbours(offset))
        {
            return;
        }

        var (start, count, breaks) = (offset, 0, 0);
        while (start > 0 && count < Neighbours && breaks < 2 && offset - start < MostLooked)
        {
            var c = text.Text[--start];
            count += char.IsWhiteSpace(c) ? 0 : 1;
            breaks = IsBreak(start) ? breaks + 1 : char.IsWhiteSpace(c) ? breaks : 0;
        }

        Append(start, offset, Neighbours);
    }

    private void AppendBehind(int offset)
    {
        if (!HasNeighbours(offset))
        {
            return;
        }

        var (end, count, breaks) = (offset, 0, 0);
        while (end < text.Length && count < Neighbours && breaks < 2 && end - offset < MostLooked)
        {
            var c = text.Text[end];
            count += char.IsWhiteSpace(c) ? 0 : 1;
            breaks = IsBreak(end) ? breaks + 1 : char.IsWhiteSpace(c) ? breaks : 0;
            end++;
        }

        Append(offset, end, Neighbours);
    }

    // A line end of CR LF is one.
    private bool IsBreak(int at) => text.Text[at] == '\n' || (text.Text[at] == '\r' && (at + 1 == text.Length || text.Text[at + 1] != '\n'));

    private void Append(int start, int end, int most)
    {
        for (var at = start; at < end && most > 0; at++)
        {
            if (!char.IsWhiteSpace(text.Text[at]))
            {
                _quoted.Append(text.Text[at]);
                most--;
            }
        }
    }
}
