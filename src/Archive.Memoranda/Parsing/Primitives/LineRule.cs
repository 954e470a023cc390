using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Lines;
using Sprache;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Sprache primitives over a <see cref="LineInput"/>. A run of lines is one step, however long.</summary>
internal static class LineRule
{
    /// <summary>How many of the lines that are left a rule takes; negative where it does not match.</summary>
    public delegate int Matcher(ReadOnlySpan<Line> lines);

    /// <summary>What is left, also nothing.</summary>
    public static readonly Parser<LineRange> Rest = Run(static lines => lines.Length, "lines");

    /// <summary>What a function takes.</summary>
    public static Parser<LineRange> Run(Matcher matcher, string expectation) => input =>
    {
        var lines = (LineInput)input;
        var count = matcher(lines.Lines);
        return count < 0 ? Outcome.Failure<LineRange>() : Outcome.Success(new LineRange(lines.Position, count), lines.Skip(count));
    };

    /// <summary>One line of a kind.</summary>
    public static Parser<LineRange> One(LineKind kind, string expectation) => Run(lines => !lines.IsEmpty && lines[0].Kind == kind ? 1 : -1, expectation);

    /// <summary>One line of a kind, or none.</summary>
    public static Parser<LineRange> Maybe(LineKind kind) => Run(lines => !lines.IsEmpty && lines[0].Kind == kind ? 1 : 0, "");

    /// <summary>Lines of a kind, or none.</summary>
    public static Parser<LineRange> Many(LineKind kind) => Run(
        lines =>
        {
            var count = 0;
            while (count < lines.Length && lines[count].Kind == kind)
            {
                count++;
            }

            return count;
        },
        "");
}
