using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

/// <content>Which rule claimed what, where it was asked for.</content>
internal sealed partial class Outline
{
    private const int LabelWidth = 44;

    private void WriteExplanations(ParseResult result)
    {
        if (result.Explanations.IsEmpty)
        {
            return;
        }

        Section("Rules", () =>
        {
            foreach (var explanation in result.Explanations)
            {
                var position = result.SourceText.GetPosition(explanation.Span.Start);
                var place = string.Create(CultureInfo.InvariantCulture, $"{position.Line},{position.Column}");
                _lines.FirstWords($"{place,-8} {explanation.Rule}", LabelWidth, Shortened(result.SourceText.ToString(explanation.Span)));
            }
        });
    }

    private static string Shortened(string text)
    {
        const int Longest = 60;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest] + "…";
    }
}
