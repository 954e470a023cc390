using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

internal sealed partial class Outline
{
    private const int WidestLabel = 12;

    private void WriteBody(ValueList<Block> blocks)
    {
        if (!blocks.IsEmpty)
        {
            Section("Body", () => WriteBlocks(blocks));
        }
    }

    private void WriteBlocks(ValueList<Block> blocks)
    {
        // The labels of one level stand in a column.
        var labelWidth = blocks.OfType<NumberedPoint>().Select(static point => point.Label.Text.Length).DefaultIfEmpty().Max();
        foreach (var block in blocks)
        {
            WriteBlock(block, Math.Min(labelWidth, WidestLabel));
        }
    }

    private void WriteBlock(Block block, int labelWidth)
    {
        switch (block)
        {
            case NumberedPoint point:
                _lines.FirstWords(point.Label.Text, labelWidth, OwnText(point.Blocks));
                WriteFurther(point.Blocks, indent: labelWidth + 2);
                break;
            case Turn turn:
                _lines.FirstWords("", labelWidth: 0, $"{turn.Speaker}: {OwnText(turn.Blocks)}");
                WriteFurther(turn.Blocks, indent: 2);
                break;
            case Heading heading:
                _lines.FirstWords("", labelWidth: 0, $"# {heading.Text}");
                break;
            default:
                _lines.FirstWords("", labelWidth: 0, block.GetText());
                break;
        }
    }

    private static string OwnText(ValueList<Block> blocks) => HasOwnText(blocks) ? blocks[0].GetText() : "";

    private static bool HasOwnText(ValueList<Block> blocks) => !blocks.IsEmpty && blocks[0] is TextBlock;

    // What follows the block's own text: paragraphs are counted, the rest is shown a step further in.
    private void WriteFurther(ValueList<Block> blocks, int indent)
    {
        var further = blocks.Skip(HasOwnText(blocks) ? 1 : 0).ToLookup(static block => block is Paragraph);
        var paragraphs = further[true].Count();
        _lines.Indent += indent;
        if (paragraphs > 0)
        {
            _lines.Text(string.Create(CultureInfo.InvariantCulture, $"(and {paragraphs} more {(paragraphs == 1 ? "paragraph" : "paragraphs")})"));
        }

        WriteBlocks(further[false].ToValueList());
        _lines.Indent -= indent;
    }
}
