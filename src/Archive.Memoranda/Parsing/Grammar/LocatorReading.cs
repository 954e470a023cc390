using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Gathers the units of one source's locator, segment by segment.</summary>
internal ref struct LocatorReading(ParseContext context, Span<UnitMatch> space)
{
    private readonly SliceInput _segment = new(context.Text, default);
    private StackList<UnitMatch> _matches = new(space);

    /// <summary>Reads the units of a segment.</summary>
    public void Take(TextSpan segment, bool isLast)
    {
        _segment.MoveTo(segment);
        var input = _segment;
        while (!input.AtEnd)
        {
            var unit = LocatorGrammar.Unit(input);
            if (!unit.WasSuccessful)
            {
                TakeUnlabelled(TextSpan.FromBounds(input.Position, segment.End), isLast);
                return;
            }

            _matches.Add(unit.Value);
            input = (SliceInput)unit.Remainder;
            input = input.AtEnd ? input : (SliceInput)LocatorGrammar.Stop(input).Remainder;
        }
    }

    /// <summary>Claims the units; gives them with their places.</summary>
    public ValueList<LocatorUnit> Finish(out ValueList<FieldSpan> fields)
    {
        SettleFolders();
        var units = new LocatorUnit[_matches.Count];
        var places = new FieldSpan[_matches.Count];
        for (var index = 0; index < units.Length; index++)
        {
            var (kind, label, value) = _matches.Items[index];
            context.Claim(LeafKind.Label, label);
            context.Claim(LeafKind.Value, value);
            units[index] = LocatorReader.Make(kind, LabelOf(label), context.Value(value));
            places[index] = new(UnitFields.Name(index), value);
        }

        _matches.Release();
        fields = new(places);
        return new(units);
    }

    private readonly string? LabelOf(TextSpan label) => label.IsEmpty ? null : UnitLabels.Common(context.Characters(label)) ?? context.Value(label);

    private void TakeUnlabelled(TextSpan rest, bool isLast)
    {
        var text = context.Characters(rest);
        if (text.EndsWith("not given", StringComparison.OrdinalIgnoreCase))
        {
            context.Claim(LeafKind.Label, rest);
            return;
        }

        if (_matches.Count > 0 && GoesOnWith(_matches.Items[^1], text))
        {
            ref var last = ref _matches.Items[^1];
            last = last with { Value = last.Value.Union(rest) };
            return;
        }

        var inner = Unwrap(rest);
        if (inner != rest && LocatorGrammar.Unit(new SliceInput(context.Text, inner)) is { WasSuccessful: true } unit)
        {
            _matches.Add(unit.Value);
            return;
        }

        if (!inner.IsEmpty)
        {
            _matches.Add(new(inner == rest ? KindOf(text, isLast) : LocatorUnitKind.Shelfmark, default, inner));
        }
    }

    // More leaves, ll. 139, 145; or the years of a record group.
    private readonly bool GoesOnWith(UnitMatch last, ReadOnlySpan<char> text) =>
        (last.Kind is LocatorUnitKind.List or LocatorUnitKind.Page && PageRangeReader.Count(text) > 0)
        || (last.Label.IsEmpty && IsYears(text) && !context.Characters(last.Value).ContainsAnyInRange('0', '9'));

    // 106-01403-02: a call number of several figures names one file, so that a number behind it counts leaves; DY 30 names a group of files
    private static bool IsItem(ReadOnlySpan<char> value) => value.ContainsAnyInRange('0', '9') && value.ContainsAny('-', '/');

    // A range that ends a locator with a call number counts leaves, B 136/59748, 403-410.
    private readonly LocatorUnitKind KindOf(ReadOnlySpan<char> text, bool isLast) =>
        text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? LocatorUnitKind.Other
        : isLast && _matches.Count > 0 && PageRangeReader.TryReadWhole(text, out var range) && (!string.Equals(range.First, range.Last, StringComparison.Ordinal) || IsItem(context.Characters(_matches.Items[^1].Value))) ? LocatorUnitKind.Page
        : (text.Length > 60 && text.IndexOfAny('"', '\u201C') <= 0) || text.StartsWith("Records of", StringComparison.OrdinalIgnoreCase) ? LocatorUnitKind.Other
        : LocatorUnitKind.Shelfmark;

    // Records of the Central Intelligence Agency, 1894 - 2002
    private static bool IsYears(ReadOnlySpan<char> text) => Scan.Digits(text) == 4 && PageRangeReader.TryReadWhole(text, out var years) && years.Last.Length == 4;

    // (Cx 324) and quoted names lose what is around them.
    private readonly TextSpan Unwrap(TextSpan span)
    {
        var text = context.Characters(span);
        if (text.Length > 2 && ((text[0] == '(' && text[^1] == ')') || (Scan.IsDoubleQuote(text[0]) && Scan.IsDoubleQuote(text[^1]))))
        {
            var inside = Scan.Trim(context.Text, span.Start + 1, span.End - 1);
            return inside.Length > 0 && context.Text[inside.End - 1] == ',' ? TextSpan.FromBounds(inside.Start, inside.End - 1) : inside;
        }

        return span;
    }

    // p. among fond and opis is a folder, unless it ends the locator and counts several: f. 0100, op. 34, 1946, p. 253, d. 18; delo 7, p.16-42.
    private readonly void SettleFolders()
    {
        bool isRussian = false, isWestern = false;
        foreach (var match in _matches.Items)
        {
            isRussian |= match.Kind is LocatorUnitKind.Fond or LocatorUnitKind.Opis;
            isWestern |= match.Kind is LocatorUnitKind.File or LocatorUnitKind.Box or LocatorUnitKind.Folder;
        }

        isRussian &= !isWestern;

        for (var index = 0; isRussian && index < _matches.Count; index++)
        {
            ref var match = ref _matches.Items[index];
            if (match.Kind == LocatorUnitKind.Page && match.Label.Length <= 2 && !(index == _matches.Count - 1 && IsSeveral(match)))
            {
                match = match with { Kind = LocatorUnitKind.Papka };
            }
        }
    }

    private readonly bool IsSeveral(UnitMatch match) => PageRangeReader.ReadAll(context.Characters(match.Value)) is { IsEmpty: false } ranges
        && (ranges.Count > 1 || !string.Equals(ranges[0].First, ranges[0].Last, StringComparison.Ordinal));
}
