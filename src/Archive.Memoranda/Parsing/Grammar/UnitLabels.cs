using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The labels of locator units: one table, whatever archive prints them.</summary>
internal static class UnitLabels
{
    private static readonly (LocatorUnitKind Kind, string[] Labels)[] Rows =
    [
        (LocatorUnitKind.Fond, ["f", "fond", "fonds", "fundo", "fund", "\u0444"]),
        (LocatorUnitKind.Opis, ["op", "o", "opis", "opis'", "opis\u2019", "\u043E\u043F"]),
        (LocatorUnitKind.Delo, ["d", "delo", "\u0434"]),
        (LocatorUnitKind.Papka, ["pap", "papka"]),
        (LocatorUnitKind.Por, ["por", "portfel"]),
        (LocatorUnitKind.List, ["l", "ll", "list", "listy", "bl", "ark", "arkush", "fol", "fols", "folio", "folios", "fl", "leaf", "leaves", "\u043B", "\u043B\u043B"]),
        (LocatorUnitKind.Box, ["box", "boxes", "container", "krabice", "cx", "doboz", "kar", "karton", "kor", "korobka"]),
        (LocatorUnitKind.Folder, ["folder", "folders"]),
        (LocatorUnitKind.File, ["file", "files", "spr", "sprava", "dosar", "a.e", "a. e", "archival unit"]),
        (LocatorUnitKind.Rg, ["rg", "record group"]),
        (LocatorUnitKind.Series, ["series"]),
        (LocatorUnitKind.Volume, ["v", "vol", "vols", "volume"]),
        (LocatorUnitKind.Page, ["p", "pp", "s", "page", "pages"]),
        (LocatorUnitKind.Document, ["dok", "doc", "document"]),
        (LocatorUnitKind.Year, ["year"]),
        (LocatorUnitKind.Other, ["per", "rolik", "t\u00E9tel", "naid", "record", "matter", "item", "lot", "job", "reel", "roll", "rolo", "frame", "frames", "fasc", "entry", "part"]),
    ];

    // The kind and one, since 0 is for what is no label.
    private static readonly WordTable Kinds = MakeKinds();

    /// <summary>The kind behind a label without its dot.</summary>
    public static bool TryFind(ReadOnlySpan<char> label, out LocatorUnitKind kind)
    {
        var found = Kinds.Find(label);
        kind = found == 0 ? default : (LocatorUnitKind)(found - 1);
        return found != 0;
    }

    /// <summary>The labels that most locators print, so that all share one string; null for any other.</summary>
    public static string? Common(ReadOnlySpan<char> label) => label switch
    {
        "f." => "f.",
        "op." => "op.",
        "d." => "d.",
        "l." => "l.",
        "ll." => "ll.",
        "p." => "p.",
        "pp." => "pp.",
        "pap." => "pap.",
        "por." => "por.",
        "Fond" => "Fond",
        "Box" => "Box",
        "Folder" => "Folder",
        _ => null,
    };

    /// <summary>Labels of one letter or two need their dot to be labels: <c>d. 31</c>, but not <c>d 31</c>.</summary>
    public static bool NeedsDot(ReadOnlySpan<char> label) => label.Length <= 2 && !label.Equals("rg", StringComparison.OrdinalIgnoreCase) && !label.Equals("cx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Units that put their number first, <c>4. doboz</c>.</summary>
    public static bool FollowsItsNumber(ReadOnlySpan<char> label) =>
        label.Equals("doboz", StringComparison.OrdinalIgnoreCase) || label.Equals("t\u00E9tel", StringComparison.OrdinalIgnoreCase);

    /// <summary>Units whose value is one word, so that another unit can follow without a comma: <c>F.0102. O.13 D.72</c>.</summary>
    public static bool HasShortValue(LocatorUnitKind kind) =>
        kind is LocatorUnitKind.Fond or LocatorUnitKind.Opis or LocatorUnitKind.Delo or LocatorUnitKind.Papka or LocatorUnitKind.Por;

    private static WordTable MakeKinds()
    {
        var kinds = new WordTable();
        foreach (var (kind, labels) in Rows)
        {
            foreach (var label in labels)
            {
                kinds.Set(label, (int)kind + 1);
            }
        }

        return kinds;
    }
}
