namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A locator unit as spans of the text: kind, label (empty where there is none), value.</summary>
internal readonly record struct UnitMatch(LocatorUnitKind Kind, TextSpan Label, TextSpan Value);
