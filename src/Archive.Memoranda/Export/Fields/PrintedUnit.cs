namespace Archive.Memoranda.Export;

/// <summary>A unit of a locator as it is printed.</summary>
internal static class PrintedUnit
{
    /// <summary>What is printed around a unit's value: its label, mostly before it.</summary>
    /// <remarks>The model's own form also names the kind where label and value alone would be read as another one, <c>[other] 12</c>. Nobody printed that.</remarks>
    public static (string Before, string After) Around(LocatorUnit unit)
    {
        var whole = unit.ToString();
        var start = whole.LastIndexOf(unit.Value, StringComparison.Ordinal);
        if (start < 0)
        {
            return ("", "");
        }

        var before = whole.AsSpan(0, start).EndsWith("] ", StringComparison.Ordinal) ? unit.Label is { } label ? label + " " : "" : whole[..start];
        return (before, whole[(start + unit.Value.Length)..]);
    }

    /// <summary>Label and value, <c>f. 0100</c>.</summary>
    public static string Of(LocatorUnit unit) => Around(unit) is var (before, after) ? before + unit.Value + after : unit.Value;
}
