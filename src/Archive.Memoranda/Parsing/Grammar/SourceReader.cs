using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads one source, <c>AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85</c>: a repository and the units of its locator.</summary>
internal static class SourceReader
{
    /// <summary>Reads the source in a span that has neither credits nor notes; null where it holds nothing.</summary>
    public static ArchivalSource? Read(ParseContext context, TextSpan span)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        var reading = new Reading(context);
        var segments = Segments.AtCommas(context.Text, span);
        var holder = segments.FindIndex(segment => BeginsWithHolding(context, segment));
        if (holder < 0 && segments.Count > 1 && ArchiveNames.LooksAbbreviated(context.Characters(segments[0])))
        {
            holder = 0;
        }

        for (var index = 0; index < segments.Count; index++)
        {
            index = index == holder ? reading.TakeHolding(segments, index) : reading.TakeOther(segments, index, holder);
        }

        return reading.Finish(span);
    }

    /// <summary>Whether a source begins here: an archive's name or abbreviation, alone or before its locator.</summary>
    public static bool BeginsWithHolding(ParseContext context, TextSpan segment)
    {
        var text = context.Characters(segment);
        var colon = text.IndexOf(':');
        return ArchiveNames.IsHolding(text) || ArchiveNames.AbbreviationPrefix(text) > 0 || (colon > 0 && ArchiveNames.IsHolding(text[..colon]));
    }

    private sealed class Reading(ParseContext context)
    {
        private readonly List<LocatorUnit> _units = new(8);
        private readonly List<FieldSpan> _fields = new(8);
        private readonly List<UnitMatch> _matches = new(8);
        private Repository? _repository;

        public int TakeHolding(List<TextSpan> segments, int index)
        {
            var segment = segments[index];
            var text = context.Characters(segment);
            var colon = text.IndexOf(':');
            var prefix = ArchiveNames.AbbreviationPrefix(text);
            var length = colon > 0 && ArchiveNames.IsHolding(text[..colon]) ? colon : ArchiveNames.IsHolding(text) ? text.Length : prefix > 0 ? prefix : text.Length;
            var name = new TextSpan(segment.Start, length);
            var last = length < text.Length ? index : TakePlaces(segments, index, ref name);
            SetRepository(name);
            if (length < text.Length)
            {
                var rest = length + (text[length] == ':' ? 1 : 0);
                TakeUnits(Scan.Trim(context.Text, segment.Start + rest, segment.End), isLast: last == segments.Count - 1);
            }

            return last;
        }

        public int TakeOther(List<TextSpan> segments, int index, int holder)
        {
            // A leaf or page alone goes on with the list before it, ll. 139, 145.
            TakeUnits(segments[index], index == segments.Count - 1 || index == holder - 1);
            return index;
        }

        public ArchivalSource Finish(TextSpan span)
        {
            SettleFolders();
            for (var index = 0; index < _matches.Count; index++)
            {
                var match = _matches[index];
                context.Claim(LeafKind.Label, match.Label);
                context.Claim(LeafKind.Value, match.Value);
                _units.Add(LocatorReader.Make(context.Text, match, context.Options.Quotes));
                _fields.Add(new(UnitFields.Name(index), match.Value));
            }

            return new()
            {
                Text = context.Value(span),
                Repository = _repository,
                Locator = ValueList.Create<LocatorUnit>(CollectionsMarshal.AsSpan(_units)),
                FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
                Span = span,
            };
        }

        // Archive ... (AMIP), Belgrade, Serbia: the places go with the name. A country alone is part of the name, Ministry of Foreign Affairs, France, and so
        // is one that carries the abbreviation, Archive of the President, Russian Federation (APRF).
        private int TakePlaces(List<TextSpan> segments, int index, ref TextSpan name)
        {
            var last = index;
            if (index + 1 < segments.Count && !ArchiveNames.Parenthesized(context.Characters(segments[index + 1])).IsEmpty
                && Places.IsCountry(ArchiveNames.WithoutParenthesis(context.Characters(segments[index + 1]))))
            {
                last++;
                name = TextSpan.FromBounds(name.Start, segments[last].End);
            }

            var first = last;
            while (last + 1 < segments.Count && IsPlaceOrParent(context.Characters(segments[last + 1])))
            {
                last++;
            }

            if (last == first + 1 && first == index && Places.IsCountry(context.Characters(segments[last])))
            {
                name = TextSpan.FromBounds(name.Start, segments[last].End);
                return last;
            }

            for (var place = first + 1; place <= last; place++)
            {
                context.Claim(LeafKind.Value, segments[place]);
            }

            return last;
        }

        private static bool IsPlaceOrParent(ReadOnlySpan<char> segment) => ArchiveNames.IsPlace(segment) || ArchiveNames.IsParentBody(segment);

        private void SetRepository(TextSpan name)
        {
            var text = context.ClaimValue(name);
            var abbreviation = ArchiveNames.Parenthesized(text).ToString();
            var known = KnownArchive.Find(abbreviation.Length > 0 ? abbreviation : text);
            var printed = abbreviation.Length > 0 ? text[..text.LastIndexOf('(')].TrimEnd() : null;
            var isAbbreviation = abbreviation.Length == 0 && ArchiveNames.LooksAbbreviated(text);
            _repository = new()
            {
                Text = text,
                Abbreviation = abbreviation.Length > 0 ? abbreviation : isAbbreviation ? text : null,
                Name = printed ?? known?.Name ?? (isAbbreviation ? null : text),
                Span = name,
            };
        }

        private void TakeUnits(TextSpan segment, bool isLast)
        {
            var input = new SliceInput(context.Text, segment);
            while (!input.AtEnd)
            {
                var unit = LocatorGrammar.Unit(input);
                if (!unit.WasSuccessful)
                {
                    TakeUnlabelled(TextSpan.FromBounds(input.Position, segment.End), isLast);
                    return;
                }

                _matches.Add(unit.Value);
                input = (SliceInput)LocatorGrammar.Stop(unit.Remainder).Remainder;
            }
        }

        private void TakeUnlabelled(TextSpan rest, bool isLast)
        {
            var text = context.Characters(rest);
            if (text.EndsWith("not given", StringComparison.OrdinalIgnoreCase))
            {
                context.Claim(LeafKind.Label, rest);
                return;
            }

            if (_matches.Count > 0 && _matches[^1].Kind is LocatorUnitKind.List or LocatorUnitKind.Page && PageRangeReader.ReadAll(text) is { IsEmpty: false })
            {
                _matches[^1] = _matches[^1] with { Value = _matches[^1].Value.Union(rest) };
                return;
            }

            if (_matches.Count > 0 && _matches[^1].Label.IsEmpty && IsYears(text) && !context.Characters(_matches[^1].Value).ContainsAnyInRange('0', '9'))
            {
                _matches[^1] = _matches[^1] with { Value = _matches[^1].Value.Union(rest) };
                return;
            }

            var inner = Unwrap(rest);
            if (inner != rest && LocatorGrammar.Unit(new SliceInput(context.Text, inner)) is { WasSuccessful: true } unit)
            {
                _matches.Add(unit.Value);
                return;
            }

            if (inner.IsEmpty)
            {
                return;
            }

            _matches.Add(new(inner == rest ? KindOf(text, isLast) : LocatorUnitKind.Shelfmark, default, inner));
        }

        // A range that ends a locator with a call number counts leaves, B 136/59748, 403-410.
        private LocatorUnitKind KindOf(ReadOnlySpan<char> text, bool isLast) =>
            text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? LocatorUnitKind.Other
            : isLast && _matches.Count > 0 && PageRangeReader.TryReadWhole(text, out _) ? LocatorUnitKind.Page
            : text.Length > 60 || text.StartsWith("Records of", StringComparison.OrdinalIgnoreCase) ? LocatorUnitKind.Other
            : LocatorUnitKind.Shelfmark;

        // Records of the Central Intelligence Agency, 1894 - 2002
        private static bool IsYears(ReadOnlySpan<char> text) => Scan.Digits(text) == 4 && PageRangeReader.TryReadWhole(text, out var years) && years.Last.Length == 4;

        // (Cx 324) and quoted names lose what is around them.
        private TextSpan Unwrap(TextSpan span)
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
        private void SettleFolders()
        {
            if (!_matches.Exists(static match => match.Kind is LocatorUnitKind.Fond or LocatorUnitKind.Opis))
            {
                return;
            }

            for (var index = 0; index < _matches.Count; index++)
            {
                var match = _matches[index];
                if (match.Kind == LocatorUnitKind.Page && match.Label.Length <= 2 && !(index == _matches.Count - 1 && IsSeveral(match)))
                {
                    _matches[index] = match with { Kind = LocatorUnitKind.Papka };
                }
            }
        }

        private bool IsSeveral(UnitMatch match) => PageRangeReader.ReadAll(context.Characters(match.Value)) is { IsEmpty: false } ranges
            && (ranges.Count > 1 || !string.Equals(ranges[0].First, ranges[0].Last, StringComparison.Ordinal));
    }
}
