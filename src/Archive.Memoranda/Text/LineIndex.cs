using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda;

/// <summary>Finds where the lines of a text begin and which rare characters it has, in one pass.</summary>
internal static class LineIndex
{
    // Of every text of one line, such as citations.
    private static readonly int[] OneLine = [0];

    public static (int[] LineStarts, TextTraits Traits) Of(string text)
    {
        using var starts = new PooledList<int>();
        starts.Add(0);
        var traits = TextTraits.None;
        var units = MemoryMarshal.Cast<char, ushort>(text.AsSpan());
        var offset = 0;
        for (; Vector256.IsHardwareAccelerated && offset + Vector256<ushort>.Count <= units.Length; offset += Vector256<ushort>.Count)
        {
            var block = Vector256.Create<ushort>(units[offset..]);
            if (Vector256.LessThanOrEqualAll(block - Vector256.Create<ushort>(' '), Vector256.Create<ushort>('~' - ' ')))
            {
                continue;
            }

            // Nearly all other characters are line ends.
            var ends = Vector256.Equals(block, Vector256.Create<ushort>('\n')) | Vector256.Equals(block, Vector256.Create<ushort>('\r'));
            for (var bits = ends.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
            {
                AddLineStart(text, offset + BitOperations.TrailingZeroCount(bits), starts);
            }

            traits |= TraitsOf(block);
        }

        for (; offset < text.Length; offset++)
        {
            if (text[offset] is '\r' or '\n')
            {
                AddLineStart(text, offset, starts);
            }

            traits |= TraitsOf(Vector256.Create<ushort>(text[offset]));
        }

        return (starts.Count == 1 ? OneLine : starts.Items.ToArray(), traits);
    }

    private static TextTraits TraitsOf(Vector256<ushort> block)
    {
        // From tab to carriage return, and escape
        var isWhite = Vector256.LessThanOrEqual(block - Vector256.Create<ushort>('\t'), Vector256.Create<ushort>('\r' - '\t')) | Vector256.Equals(block, Vector256.Create<ushort>('\u001B'));
        var isControl = Vector256.AndNot(Vector256.LessThan(block, Vector256.Create<ushort>(' ')), isWhite);
        return (Vector256.EqualsAny(block, Vector256.Create<ushort>('\u00A0')) ? TextTraits.NoBreakSpace : TextTraits.None)
            | (Vector256.EqualsAny(block, Vector256.Create<ushort>('\uFFFD')) ? TextTraits.Replacement : TextTraits.None)
            | (isControl != Vector256<ushort>.Zero ? TextTraits.Control : TextTraits.None);
    }

    // Of CR LF the second character ends the line.
    private static void AddLineStart(string text, int end, PooledList<int> starts)
    {
        if (text[end] == '\n' || end + 1 == text.Length || text[end + 1] != '\n')
        {
            starts.Add(end + 1);
        }
    }
}
