using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Makes the parts of one citation of their characters, in the order of the text.</summary>
internal ref struct CitationReading(ParseContext context, CitationFront front, ReadOnlySpan<CitationClause> clauses, TextSpan address)
{
    private readonly ReadOnlySpan<CitationClause> _clauses = clauses;
    private readonly TextSpan _id = AddressReader.RecordId(context.Text, address);
    private ListBuilder<FieldSpan> _fields;
    private ListBuilder<string> _notes;
    private ListBuilder<Contribution> _contributions;

    public Citation Read(TextSpan whole)
    {
        // The value of the whole comes first: most of what it finds to need no change the parts need not look at.
        var text = context.Value(whole);
        var notes = Count(CitationClauseKind.Note);
        _fields = new(CountOfFields(notes));
        _notes = new(notes);
        _contributions = new(Count(CitationClauseKind.Credit));

        var title = Take("title", front.Title);
        var date = TakeDate(front.Date);
        var publisher = Take("publisher", front.Publisher, CitationGrammar.CommonPublisher(context.Characters(front.Publisher)));
        var sources = default(ValueList<ArchivalSource>);
        foreach (var clause in _clauses)
        {
            switch (clause.Kind)
            {
                case CitationClauseKind.Sources:
                    sources = TakeSources(clause.Span);
                    break;
                case CitationClauseKind.Note:
                    _notes.Add(Take("notes", clause.Span)!);
                    TakePeople(clause, claim: false);
                    break;
                default:
                    TakePeople(clause, claim: true);
                    break;
            }
        }

        return new()
        {
            Text = text,
            Title = title,
            Date = date,
            Publisher = publisher,
            Sources = sources,
            Notes = _notes.Build(),
            Contributions = _contributions.Build(),
            Url = Take("url", address),
            RecordId = TakeId(),
            FieldSpans = _fields.Build(),
            Span = whole,
        };
    }

    // Where the value is common, all citations share its string.
    private string? Take(string field, TextSpan span, string? common = null)
    {
        if (span.IsEmpty)
        {
            return null;
        }

        _fields.Add(new(field, span));
        context.Claim(LeafKind.Value, span);
        return common ?? context.Value(span);
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

    // The number is part of the address, which has been claimed.
    private string? TakeId()
    {
        if (_id.IsEmpty)
        {
            return null;
        }

        _fields.Add(new("recordId", _id));
        return context.Value(_id);
    }

    // APRF, f. 45, ...; AVPRF, Fond 059a, ...; and RGASPI, f. 558, ...
    private readonly ValueList<ArchivalSource> TakeSources(TextSpan span)
    {
        var parts = new StackList<TextSpan>(stackalloc TextSpan[8]);
        SourceSplit.At(context, span, ref parts);
        var sources = ReadSources(parts.Items);
        parts.Release();
        return new(sources);
    }

    private readonly ArchivalSource[] ReadSources(ReadOnlySpan<TextSpan> parts)
    {
        var sources = new ArchivalSource[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            sources[index] = SourceReader.Read(context, parts[index]);
        }

        return sources;
    }

    private void TakePeople(CitationClause clause, bool claim)
    {
        var credit = clause.Credit;
        if (credit.Roles.Count == 0)
        {
            return;
        }

        if (claim)
        {
            context.Claim(LeafKind.Label, Scan.Trim(context.Text, clause.Span.Start, clause.Body.Start));
        }

        var people = new StackList<CreditedPerson>(stackalloc CreditedPerson[8]);
        PeopleReader.Read(context.Text, clause.Body, ref people);
        AddPeople(credit, people.Items, claim);
        people.Release();
    }

    private void AddPeople(CreditHead credit, scoped ReadOnlySpan<CreditedPerson> people, bool claim)
    {
        var (agency, language) = (ValueOrNull(credit.Agency), ValueOrNull(credit.Language));
        foreach (var person in people)
        {
            if (claim)
            {
                context.Claim(LeafKind.Value, person.Name, nameof(TakePeople));
                context.Claim(LeafKind.Value, person.Affiliation, nameof(TakePeople));
                if (!person.Agency.IsEmpty)
                {
                    context.Claim(LeafKind.Label, new(context.Text.LastIndexOf("for", person.Agency.Start, StringComparison.Ordinal), "for".Length));
                    context.Claim(LeafKind.Value, person.Agency, nameof(TakePeople));
                }
            }

            AddContributions(credit, person, agency ?? ValueOrNull(person.Agency), language);
        }
    }

    private void AddContributions(CreditHead credit, in CreditedPerson person, string? agency, string? language)
    {
        var (name, affiliation) = (context.Value(person.Name), ValueOrNull(person.Affiliation));
        for (var role = 0; role < credit.Roles.Count; role++)
        {
            _contributions.Add(new()
            {
                Role = credit.Roles[role],
                Name = name,
                Agency = agency,
                Language = language,
                Affiliation = affiliation,
                Span = person.Name,
            });
        }
    }

    private readonly string? ValueOrNull(TextSpan span) => span.IsEmpty ? null : context.Value(span);

    private readonly int Count(CitationClauseKind kind)
    {
        var count = 0;
        foreach (var clause in _clauses)
        {
            count += clause.Kind == kind ? 1 : 0;
        }

        return count;
    }

    private readonly int CountOfFields(int notes)
    {
        foreach (var span in (ReadOnlySpan<TextSpan>)[front.Title, front.Date.Span, front.Publisher, address, _id])
        {
            notes += span.IsEmpty ? 0 : 1;
        }

        return notes;
    }
}
