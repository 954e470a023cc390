using System.Diagnostics.CodeAnalysis;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads and prints single units of a locator.</summary>
internal static class LocatorReader
{
    /// <summary>A unit that fills the text. A text without a known label is a shelfmark; a kind in square brackets, <c>p. [papka] 253</c>, settles what the label leaves open.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out LocatorUnit unit)
    {
        var trimmed = Scan.Trim(text, 0, text.Length);
        var value = text.Slice(trimmed.Start, trimmed.Length).ToString();
        unit = null;
        if (value.Length == 0)
        {
            return false;
        }

        if (TryReadMarked(value, out unit))
        {
            return true;
        }

        unit = Slice.TryRun(LocatorGrammar.Unit, value, new(0, value.Length), out var match, out var end) && end == value.Length
            ? Make(match.Kind, match.Label.IsEmpty ? null : TextOf(value, match.Label), TextOf(value, match.Value))
            : new() { Unit = LocatorUnitKind.Shelfmark, Value = value };
        return true;
    }

    /// <summary>The unit with its ranges, where it counts leaves or pages.</summary>
    public static LocatorUnit Make(LocatorUnitKind kind, string? label, string value) => new()
    {
        Unit = kind,
        Label = label,
        Value = value,
        Ranges = kind is LocatorUnitKind.List or LocatorUnitKind.Page ? PageRangeReader.ReadAll(value) : default,
    };

    /// <summary>The unit as printed; where that alone would be read as another kind, the kind stands between label and value.</summary>
    public static string Print(LocatorUnit unit)
    {
        var plain = unit.Label is null ? unit.Value
            : UnitLabels.FollowsItsNumber(unit.Label) ? $"{unit.Value}. {unit.Label}"
            : $"{unit.Label} {unit.Value}";
        return TryReadWhole(plain, out var read) && read == unit ? plain : $"{unit.Label}{(unit.Label is null ? "" : " ")}[{NameOf(unit.Unit)}] {unit.Value}";
    }

    private static string TextOf(string text, TextSpan span) => TextValue.Of(text, span, QuotationMarks.AsPrinted);

    private static bool TryReadMarked(string text, [MaybeNullWhen(false)] out LocatorUnit unit)
    {
        unit = null;
        var first = text.Length;
        foreach (var kind in Enum.GetValues<LocatorUnitKind>())
        {
            var mark = $"[{NameOf(kind)}] ";
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at < first && (at == 0 || (at > 1 && text[at - 1] == ' ')))
            {
                first = at;
                unit = Make(kind, at == 0 ? null : text[..(at - 1)], text[(at + mark.Length)..]);
            }
        }

        return unit is not null;
    }

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The names of units are written small.")]
    private static string NameOf(LocatorUnitKind kind) => kind.ToString().ToLowerInvariant();
}
