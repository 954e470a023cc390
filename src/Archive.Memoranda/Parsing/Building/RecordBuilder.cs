using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;
using NodaTime;
using NodaTime.Text;

namespace Archive.Memoranda.Parsing.Building;

/// <summary>Gathers the archive's record out of the fields of a page.</summary>
internal sealed class RecordBuilder(ParseContext context)
{
    private readonly List<FieldSpan> _fields = new(8);
    private Fields _values;
    private TextSpan? _span;

    /// <summary>The citation or source line among the fields; empty where there is none.</summary>
    public TextSpan CitationSpan { get; private set; }

    public string? Title => _values.Title;

    public bool HasDate => _values.Date is not null;

    /// <summary>The day of the page's date, where it has one.</summary>
    public LocalDate? Date => _values.Date is { Precision: DatePrecision.Day } date ? date.Start : null;

    public void TakeDate(TextSpan span)
    {
        if (DateReader.TryMatchWhole(context.Text, span, out var parts) && parts.TryMake(context.Value(span), out var date))
        {
            Note("date", span);
            _values.Date = date;
        }
    }

    /// <summary>The title, without the asterisks that emphasise it.</summary>
    public void TakeTitle(TextSpan span)
    {
        var text = context.Characters(span);
        var start = text.StartsWith("**", StringComparison.Ordinal) ? 2 : 0;
        var end = text.Length > 3 && text.EndsWith("**", StringComparison.Ordinal) ? 2 : 0;
        var title = Scan.Trim(context.Text, span.Start + start, span.End - end);
        context.Claim(LeafKind.Punctuation, new(span.Start, start));
        context.Claim(LeafKind.Punctuation, new(span.End - end, end));
        _values.Title = title.IsEmpty ? null : Text("title", title);
    }

    public void TakeCredits(TextSpan span) => _values.Credits = First(_values.Credits, "credits", span);

    public void TakeSummary(TextSpan span) => _values.Summary = First(_values.Summary, "summary", span);

    /// <summary>A labelled field and its values, a line each; an empty field is a label and nothing else.</summary>
    public void TakeField(RecordLabel label, ReadOnlySpan<Line> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        var whole = TextSpan.FromBounds(values[0].Start, values[^1].End);
        switch (label)
        {
            case RecordLabel.Citation:
                CitationSpan = CitationSpan.IsEmpty ? whole : CitationSpan;
                break;
            case RecordLabel.Title:
                TakeTitle(whole);
                break;
            case RecordLabel.Date:
                TakeDate(whole);
                break;
            case RecordLabel.Source:
                TakeSource(whole);
                break;
            case RecordLabel.Summary:
                TakeSummary(whole);
                break;
            case RecordLabel.Credits:
                TakeCredits(whole);
                break;
            case RecordLabel.DocumentInformation:
                TakeBareSource(values);
                break;
            case RecordLabel.Uploaded:
                var days = context.Characters(values[0].Span).ContainsAnyInRange('0', '9') ? 1 : 0;
                if (days > 0)
                {
                    TakeUploaded(values[0].Span);
                }

                TakeBare(RecordLabel.Type, values[days..]);
                break;
            case RecordLabel.Rights:
                _values.Rights = First(_values.Rights, "rights", whole, LeafKind.Boilerplate);
                break;
            case RecordLabel.Type:
                _values.Type = First(_values.Type, "type", whole);
                break;
            case RecordLabel.RecordId:
                _values.RecordId = First(_values.RecordId, "recordId", values[0].Span);
                TakeBare(RecordLabel.Donors, values[1..]);
                break;
            case RecordLabel.Classification:
                _values.Classification = First(_values.Classification, "classification", values[0].Span);
                TakeBare(RecordLabel.Donors, values[1..]);
                break;
            default:
                TakeList(label, values);
                break;
        }
    }

    public ArchiveRecord Finish()
    {
        _fields.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return new()
        {
            Date = _values.Date,
            Title = _values.Title,
            Summary = _values.Summary,
            Credits = _values.Credits,
            OriginalLanguages = _values.OriginalLanguages.Build(),
            Contents = _values.Contents.Build(),
            Authors = _values.Authors.Build(),
            People = _values.People.Build(),
            Places = _values.Places.Build(),
            Topics = _values.Topics.Build(),
            Source = _values.Source,
            OriginalArchives = _values.OriginalArchives.Build(),
            Rights = _values.Rights,
            Uploaded = _values.Uploaded,
            Type = _values.Type,
            RecordId = _values.RecordId,
            Classification = _values.Classification,
            Donors = _values.Donors.Build(),
            FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
            Span = _span ?? default,
        };
    }

    // The line's characters are claimed part by part when it is read as a citation; one that is printed again is claimed whole.
    private void TakeSource(TextSpan span)
    {
        if (_values.Source is not null || !CitationSpan.IsEmpty)
        {
            _values.Source = First(_values.Source, "source", span);
            return;
        }

        CitationSpan = span;
        _values.Source = context.Value(span);
        _fields.Add(new("source", span));
        _span = _span is { } known ? known.Union(span) : span;
    }

    // A page that was put through a text extractor has lost some labels; their values stand below the value before.
    private void TakeBare(RecordLabel label, ReadOnlySpan<Line> values)
    {
        if (!values.IsEmpty)
        {
            TakeField(label, values);
        }
    }

    // Document Information / AVPRF, fond 0102, ... / Archive of Foreign Policy of the Russian Federation (AVPRF): source and archive without their labels
    private void TakeBareSource(ReadOnlySpan<Line> values)
    {
        var archive = values.Length;
        while (archive > 1 && ArchiveNames.IsArchiveAlone(context.Characters(values[archive - 1].Span)))
        {
            archive--;
        }

        TakeField(RecordLabel.Source, values[..archive]);
        TakeBare(RecordLabel.OriginalArchive, values[archive..]);
    }

    private void TakeUploaded(TextSpan span)
    {
        var text = context.Value(span);
        var iso = LocalDatePattern.Iso.Parse(text);
        ArchiveDate printed = default;
        if (!iso.Success && !ArchiveDate.TryParse(text, null, out printed))
        {
            context.Report(DiagnosticDescriptors.UnreadableDay, span, context.Quote(span));
            return;
        }

        Note("uploaded", span);
        _values.Uploaded = iso.Success ? iso.Value : printed.Start;
    }

    private void TakeList(RecordLabel label, ReadOnlySpan<Line> values)
    {
        switch (label)
        {
            case RecordLabel.OriginalLanguage or RecordLabel.Language:
                AppendLanguages(values);
                break;
            case RecordLabel.Contents:
                Append(ref _values.Contents, "contents", values);
                break;
            case RecordLabel.Authors:
                Append(ref _values.Authors, "authors", values);
                break;
            case RecordLabel.People:
                Append(ref _values.People, "people", values);
                break;
            case RecordLabel.Places:
                Append(ref _values.Places, "places", values);
                break;
            case RecordLabel.Topics:
                Append(ref _values.Topics, "topics", values);
                break;
            case RecordLabel.OriginalArchive:
                Append(ref _values.OriginalArchives, "originalArchives", values);
                break;
            case RecordLabel.Donors:
                Append(ref _values.Donors, "donors", values);
                break;
        }
    }

    private void Append(ref ListBuilder<string> list, string field, ReadOnlySpan<Line> values)
    {
        foreach (var line in values)
        {
            list.Add(Text(field, line.Span));
        }
    }

    // Of languages a line can list several, Romanian, Vietnamese; a topic has commas of its own.
    private void AppendLanguages(ReadOnlySpan<Line> values)
    {
        foreach (var line in values)
        {
            foreach (var language in Segments.AtCommas(context.Text, line.Span))
            {
                _values.OriginalLanguages.Add(Text("originalLanguages", language));
            }
        }
    }

    // The first value counts; one that is printed again is claimed and no more.
    private string First(string? known, string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        if (known is null)
        {
            return Text(field, span, kind);
        }

        context.Claim(kind, span);
        return known;
    }

    private string Text(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        Note(field, span, kind);
        return context.Value(span);
    }

    private void Note(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        context.Claim(kind, span, field);
        _fields.Add(new(field, span));
        _span = _span is { } known ? known.Union(span) : span;
    }

    /// <summary>The values of the record while they are gathered.</summary>
    private struct Fields
    {
        public ListBuilder<string> OriginalLanguages;
        public ListBuilder<string> Contents;
        public ListBuilder<string> Authors;
        public ListBuilder<string> People;
        public ListBuilder<string> Places;
        public ListBuilder<string> Topics;
        public ListBuilder<string> OriginalArchives;
        public ListBuilder<string> Donors;
        public ArchiveDate? Date;
        public LocalDate? Uploaded;
        public string? Title;
        public string? Summary;
        public string? Credits;
        public string? Source;
        public string? Rights;
        public string? Type;
        public string? RecordId;
        public string? Classification;
    }
}
