using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

internal sealed partial class Outline
{
    private void WriteElisions(Memorandum memorandum)
    {
        if (memorandum.Elisions.Any())
        {
            Section("Left out or unreadable", () =>
            {
                foreach (var mark in memorandum.Elisions)
                {
                    _lines.Field(LineLabel(mark.Line), mark.Text);
                }
            });
        }
    }

    private void WriteOtherMarks(Memorandum memorandum)
    {
        var others = memorandum.Editorial.Where(static mark => !mark.IsElision).GroupBy(static mark => mark.Kind).ToList();
        if (others.Count > 0)
        {
            Section("Other marks of the editors", () =>
            {
                foreach (var kind in others)
                {
                    _lines.Field(Words.Of(kind.Key), string.Join("; ", kind.GroupBy(static mark => mark.Text, Count, StringComparer.Ordinal)));
                }
            });
        }
    }

    private void WriteUnrecognized(ParseResult result)
    {
        if (!result.Memorandum.Unrecognized.IsEmpty)
        {
            Section("Not recognised", () =>
            {
                foreach (var part in result.Memorandum.Unrecognized)
                {
                    _lines.Field(LineLabel(result.SourceText.GetPosition(part.Span.Start).Line), part.Text);
                }
            });
        }
    }

    // A translator who completes an abbreviation does so throughout: iet (9)
    private static string Count(string text, IEnumerable<EditorialMark> marks) =>
        marks.Count() is > 1 and var count ? string.Create(CultureInfo.InvariantCulture, $"{text} ({count})") : text;

    private static string LineLabel(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
