using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>A head that begins to name its copy or number names it: not <c>Copy No. ___</c>.</summary>
internal sealed class EmptyHeadLabel : IValidationRule
{
    private static readonly string[] Signs = ["No.", "N\u00BA", "\u2116", "No", "#", "Number"];

    private static readonly SearchValues<char> Fillers = SearchValues.Create(" \t\u00A0_.\u2026-\u2013\u2014:");

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.EmptyLabel];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Header is { } header && (header.Copy is null || header.Number is null))
            {
                Check(context, header);
            }
        }
    }

    private static void Check(ValidationContext context, Header header)
    {
        var text = context.SourceText.Text;
        for (var at = header.Span.Start; at < header.Span.End;)
        {
            var line = text.AsSpan(at, header.Span.End - at);
            var end = line.IndexOfAny('\r', '\n');
            line = end < 0 ? line : line[..end];
            if (IsGivenBelow(text, at + line.Length))
            {
                // The value of a narrow column stands on the next line.
            }
            else if (header.Copy is null && FindCopy(line) is var (copy, copyLength) && copyLength > 0)
            {
                context.Report(HeaderDescriptors.EmptyLabel, new(at + copy, copyLength), context.Quote(new(at + copy, copyLength)));
            }
            else if (header.Number is null && line.Length - line.TrimStart().Length is var indent && MeasureEmpty(line[indent..]) is > 0 and var length && indent + length == line.TrimEnd().Length)
            {
                context.Report(HeaderDescriptors.EmptyLabel, new(at + indent, length), context.Quote(new(at + indent, length)));
            }

            at += line.Length + 1;
        }
    }

    private static bool IsGivenBelow(string text, int end)
    {
        var below = text.AsSpan(end, Math.Min(8, text.Length - end)).TrimStart();
        var digits = below.IndexOfAnyExceptInRange('0', '9');
        return digits != 0 && !below.IsEmpty && (digits < 0 || below[digits] is '\r' or '\n');
    }

    // At the end of the line, or with a rule drawn where the number belongs.
    private static (int Start, int Length) FindCopy(ReadOnlySpan<char> line)
    {
        var copy = line.IndexOf("copy ", StringComparison.OrdinalIgnoreCase);
        if (copy < 0 || (copy > 0 && char.IsLetterOrDigit(line[copy - 1])))
        {
            return default;
        }

        var label = MeasureEmpty(line[(copy + 5)..]);
        var rest = label > 0 ? line[(copy + 5 + label)..] : default;
        return label > 0 && (rest.Trim().IsEmpty || line.Slice(copy + 5, label).Contains("__", StringComparison.Ordinal)) ? (copy, 5 + label) : default;
    }

    // The length of a sign and of what fills the place of the number, 0 where a number or a word stands there.
    private static int MeasureEmpty(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text[sign.Length..];
                var filled = rest.IndexOfAnyExcept(Fillers);
                var fill = filled < 0 ? rest : rest[..filled];
                return filled < 0 || fill.Contains("__", StringComparison.Ordinal) ? sign.Length + fill.TrimEnd().Length : 0;
            }
        }

        return 0;
    }
}
