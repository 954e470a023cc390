namespace Archive.Memoranda.Tests.Support;

/// <content>Nothing is lost: leaves and white space cover the text, and findings stand where they say.</content>
internal static partial class Invariants
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = DiagnosticDescriptors.All.ToDictionary(descriptor => descriptor.Code);

    private static void Leaves(string text, ValueList<Leaf> leaves)
    {
        var at = 0;
        foreach (var leaf in leaves)
        {
            Require(leaf.Span.Length > 0, $"no leaf is empty, but {leaf}");
            Require(leaf.Span.Start >= at, $"leaves follow each other without overlap, but {leaf} begins before {at}");
            Require(leaf.Span.End <= text.Length, $"{leaf} lies inside the text");
            RequireWhiteSpace(text, at, leaf.Span.Start);
            at = leaf.Span.End;
        }

        RequireWhiteSpace(text, at, text.Length);
    }

    private static void RequireWhiteSpace(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            Require(char.IsWhiteSpace(text[at]) || (at == 0 && text[at] == '\uFEFF'), $"a leaf covers '{text[at]}' (U+{(int)text[at]:X4}) at {at} in '{text[start..end]}'");
        }
    }

    private static void Diagnostics(string text, ValueList<Diagnostic> diagnostics)
    {
        Require(diagnostics.Count <= 1001, "a text does not flood its reader with findings");
        var lines = new Lines(text);
        var last = 0;
        foreach (var diagnostic in diagnostics)
        {
            var descriptor = Descriptors.GetValueOrDefault(diagnostic.Code);
            Require(descriptor is not null && descriptor.Severity == diagnostic.Severity, $"{diagnostic} is in the catalogue");
            Require(diagnostic.Message.Length > 0 && !diagnostic.Message.Any(char.IsControl), $"{diagnostic} has a message on one line");
            Require(diagnostic.Span.Start >= last, $"findings are in the order of the text, but {diagnostic} begins before {last}");
            RequireInside(new(0, text.Length), diagnostic.Span, diagnostic.Code);
            Require((diagnostic.Line, diagnostic.Column) == lines.PositionOf(diagnostic.Span.Start), $"{diagnostic} stands at {lines.PositionOf(diagnostic.Span.Start)}");
            last = diagnostic.Span.Start;
        }
    }

    private static void Unrecognized(ParseResult result)
    {
        var leaves = result.Leaves.Where(leaf => leaf.Kind == LeafKind.Unrecognized).Select(leaf => leaf.Span);
        Require(leaves.SequenceEqual(result.Memorandum.Unrecognized.Select(part => part.Span)), "every unrecognised leaf is a part of the memorandum, and the other way round");
    }

    /// <summary>Lines and columns as an editor counts them, written here once more so that the library's own are checked by something else.</summary>
    private sealed class Lines
    {
        private readonly List<int> _starts = [0];

        public Lines(string text)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (text[at] == '\n' || (text[at] == '\r' && !(at + 1 < text.Length && text[at + 1] == '\n')))
                {
                    _starts.Add(at + 1);
                }
            }
        }

        public (int Line, int Column) PositionOf(int offset)
        {
            var found = _starts.BinarySearch(offset);
            var line = found >= 0 ? found : ~found - 1;
            return (line + 1, offset - _starts[line] + 1);
        }
    }
}
