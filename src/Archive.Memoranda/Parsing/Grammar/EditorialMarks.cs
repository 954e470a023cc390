using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Makes the mark of a bracket and decides what the editor did there.</summary>
internal static class EditorialMarks
{
    public static EditorialMark Make(ParseContext context, TextSpan block, TextSpan bracket)
    {
        var inner = Inner(context.Text, bracket);
        var characters = context.Characters(inner);
        var neighbourhood = new MarkNeighbourhood(
            context.Text.AsSpan(block.Start, bracket.Start - block.Start),
            characters,
            context.Text.AsSpan(bracket.End, block.End - bracket.End));
        var position = context.Source.GetPosition(bracket.Start);
        return new()
        {
            Kind = EditorialRules.Decide(neighbourhood),
            Text = context.Value(inner),
            Span = bracket,
            Line = position.Line,
            Column = position.Column,
        };
    }

    private static TextSpan Inner(string text, TextSpan bracket)
    {
        var end = text[bracket.End - 1] == ']' && bracket.Length > 1 ? bracket.End - 1 : bracket.End;
        var start = text[bracket.Start] == '[' ? bracket.Start + 1 : bracket.Start;
        return Scan.Trim(text, start, Math.Max(start, end));
    }
}
