using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Makes the mark of a bracket and decides what the editor did there.</summary>
internal static class EditorialMarks
{
    /// <summary>How far a rule looks on either side: a few words, so that a paragraph full of brackets is read in linear time.</summary>
    private const int Sight = 120;

    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\r\n\f\u00A0");

    public static EditorialMark Make(ParseContext context, TextSpan block, TextSpan bracket)
    {
        var inner = Inner(context.Text, bracket);
        var text = context.Value(inner);

        // Fixed words are found whatever white space stands between theirs.
        var characters = context.Characters(inner);
        characters = characters.ContainsAny(OtherSpaces) ? text : characters;
        var before = Math.Max(block.Start, bracket.Start - Sight);
        var after = Math.Min(block.End, bracket.End + Sight);
        var neighbourhood = new MarkNeighbourhood(context.Text.AsSpan(before, bracket.Start - before), characters, context.Text.AsSpan(bracket.End, after - bracket.End));
        var verdict = EditorialRules.Decide(neighbourhood);
        context.ExplainMark(bracket, verdict.Rule);
        var position = context.Source.GetPosition(bracket.Start);
        return new()
        {
            Kind = verdict.Kind,
            IsGuess = verdict.IsGuess,
            Text = text,
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
