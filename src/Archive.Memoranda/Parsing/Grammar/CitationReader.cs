using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads a citation or a source line into its parts.</summary>
internal static class CitationReader
{
    /// <summary>Reads the citation that a span holds.</summary>
    public static Citation Read(ParseContext context, TextSpan span)
    {
        var whole = Scan.Trim(context.Text, span.Start, span.End);
        var reading = new Reading(context);
        var body = reading.TakeEnvelope(whole);
        var isFull = Slice.TryRun(CitationGrammar.Front, context.Text, body, out var front, out var tailStart);
        var tail = isFull ? TextSpan.FromBounds(tailStart, body.End) : body;
        return reading.Finish(whole, front, tail, isFull);
    }

    private sealed class Reading(ParseContext context)
    {
        private readonly List<FieldSpan> _fields = new(8);
        private readonly List<ArchivalSource> _sources = [];
        private readonly List<string> _notes = [];
        private readonly List<Contribution> _contributions = [];

        /// <summary>Takes off what may stand around a source line: the word Source and brackets, <c>[handwritten: AVPRF F.0102 ...]</c>.</summary>
        public TextSpan TakeEnvelope(TextSpan span)
        {
            var text = context.Characters(span);
            if (text.Length > 2 && text[0] == '[' && text[^1] == ']')
            {
                span = Scan.Trim(context.Text, span.Start + 1, span.End - 1);
                text = context.Characters(span);
            }

            foreach (var word in (ReadOnlySpan<string>)["Source:", "handwritten:", "Citation:"])
            {
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    context.Claim(LeafKind.Label, new(span.Start, word.Length));
                    return Scan.Trim(context.Text, span.Start + word.Length, span.End);
                }
            }

            return span;
        }

        public Citation Finish(TextSpan whole, CitationFront front, TextSpan tail, bool isFull)
        {
            var title = Take("title", front.Title);
            var date = TakeDate(front.Date);
            var publisher = Take("publisher", front.Publisher);
            var address = AddressReader.FindLast(context.Text, tail);
            if (!isFull && !address.IsEmpty && !AddressReader.IsOfTheArchive(context.Characters(address)))
            {
                address = default;
            }

            var id = AddressReader.RecordId(context.Text, address);
            TakeClauses(address.IsEmpty ? tail : TextSpan.FromBounds(tail.Start, Math.Max(tail.Start, BeforeAddress(tail, address))));
            var url = Take("url", address);
            if (!id.IsEmpty)
            {
                _fields.Add(new("recordId", id));
            }

            _fields.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
            return new()
            {
                Text = context.Value(whole),
                Title = title,
                Date = date,
                Publisher = publisher,
                Sources = ValueList.Create<ArchivalSource>(CollectionsMarshal.AsSpan(_sources)),
                Notes = ValueList.Create<string>(CollectionsMarshal.AsSpan(_notes)),
                Contributions = ValueList.Create<Contribution>(CollectionsMarshal.AsSpan(_contributions)),
                Url = url,
                RecordId = id.IsEmpty ? null : context.Value(id),
                FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
                Span = whole,
            };
        }

        private int BeforeAddress(TextSpan tail, TextSpan address) =>
            address.Start > tail.Start && context.Text[address.Start - 1] == '<' ? address.Start - 1 : address.Start;

        private string? Take(string field, TextSpan span)
        {
            if (span.IsEmpty)
            {
                return null;
            }

            _fields.Add(new(field, span));
            return context.ClaimValue(span);
        }

        private ArchiveDate? TakeDate(DateMatch match)
        {
            if (match.Span.IsEmpty || !match.Parts.TryMake(context.Value(match.Span), out var date))
            {
                return null;
            }

            _fields.Add(new("date", match.Span));
            context.Claim(LeafKind.Value, match.Span);
            return date;
        }

        private void TakeClauses(TextSpan span)
        {
            // A line such as "Source: 600.(24h), ..." may lead with commas that parted it from the publisher.
            var start = span.Start;
            while (start < span.End && (Scan.IsSpace(context.Text[start]) || context.Text[start] is ',' or '.' or ';'))
            {
                start++;
            }

            foreach (var clause in CitationTail.Cut(context.Text, TextSpan.FromBounds(start, span.End)))
            {
                switch (clause.Kind)
                {
                    case CitationClauseKind.Sources:
                        TakeSources(clause.Span);
                        break;
                    case CitationClauseKind.Note:
                        _notes.Add(context.ClaimValue(clause.Span));
                        _fields.Add(new("notes", clause.Span));
                        TakePeople(clause, claim: false);
                        break;
                    default:
                        TakePeople(clause, claim: true);
                        break;
                }
            }
        }

        // APRF, f. 45, ...; AVPRF, Fond 059a, ...; and RGASPI, f. 558, ...
        private void TakeSources(TextSpan span)
        {
            foreach (var part in SourceSplit.At(context, span))
            {
                if (SourceReader.Read(context, part) is { } source)
                {
                    _sources.Add(source);
                }
            }
        }

        private void TakePeople(CitationClause clause, bool claim)
        {
            if (clause.Credit.Roles is not { } roles)
            {
                return;
            }

            if (claim)
            {
                context.Claim(LeafKind.Label, Scan.Trim(context.Text, clause.Span.Start, clause.Body.Start));
            }

            foreach (var person in PeopleReader.Read(context.Text, clause.Body))
            {
                if (claim)
                {
                    context.Claim(LeafKind.Value, person.Name);
                    context.Claim(LeafKind.Value, person.Affiliation);
                }

                foreach (var role in roles)
                {
                    _contributions.Add(new()
                    {
                        Role = role,
                        Name = context.Value(person.Name),
                        Agency = ValueOrNull(clause.Credit.Agency),
                        Language = ValueOrNull(clause.Credit.Language),
                        Affiliation = ValueOrNull(person.Affiliation),
                        Span = person.Name,
                    });
                }
            }
        }

        private string? ValueOrNull(TextSpan span) => span.IsEmpty ? null : context.Value(span);
    }
}
