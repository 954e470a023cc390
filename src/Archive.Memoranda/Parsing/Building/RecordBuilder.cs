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
    private readonly List<string> _topics = [];
    private Fields _values;
    private TextSpan? _span;

    /// <summary>The citation or source line among the fields; empty where there is none.</summary>
    public TextSpan CitationSpan { get; private set; }

    public string? Title => _values.Title;

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

    public void TakeCredits(TextSpan span) => _values.Credits = Text("credits", span);

    public void TakeSummary(TextSpan span) => _values.Summary = Text("summary", span);

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
                CitationSpan = whole;
                break;
            case RecordLabel.Source:
                CitationSpan = CitationSpan.IsEmpty ? whole : CitationSpan;
                _values.Source = context.Value(whole);
                _fields.Add(new("source", whole));
                _span = _span is { } known ? known.Union(whole) : whole;
                break;
            case RecordLabel.Summary:
                TakeSummary(whole);
                break;
            case RecordLabel.Credits:
                TakeCredits(whole);
                break;
            case RecordLabel.Uploaded:
                TakeUploaded(whole);
                break;
            case RecordLabel.Rights:
                _values.Rights = Text("rights", whole, LeafKind.Boilerplate);
                break;
            case RecordLabel.Type:
                _values.Type = Text("type", whole);
                break;
            case RecordLabel.RecordId:
                _values.RecordId = Text("recordId", whole);
                break;
            case RecordLabel.Classification:
                _values.Classification = Text("classification", whole);
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
            OriginalLanguages = _values.OriginalLanguages,
            Contents = _values.Contents,
            Authors = _values.Authors,
            People = _values.People,
            Places = _values.Places,
            Topics = ValueList.Create<string>(CollectionsMarshal.AsSpan(_topics)),
            Source = _values.Source,
            OriginalArchives = _values.OriginalArchives,
            Rights = _values.Rights,
            Uploaded = _values.Uploaded,
            Type = _values.Type,
            RecordId = _values.RecordId,
            Classification = _values.Classification,
            Donors = _values.Donors,
            FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)),
            Span = _span ?? default,
        };
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
                _values.OriginalLanguages = Languages(values);
                break;
            case RecordLabel.Contents:
                _values.Contents = Texts("contents", values);
                break;
            case RecordLabel.Authors:
                _values.Authors = Texts("authors", values);
                break;
            case RecordLabel.People:
                _values.People = Texts("people", values);
                break;
            case RecordLabel.Places:
                _values.Places = Texts("places", values);
                break;
            case RecordLabel.Topics:
                Append(_topics, "topics", values);
                break;
            case RecordLabel.OriginalArchive:
                _values.OriginalArchives = Texts("originalArchives", values);
                break;
            case RecordLabel.Donors:
                _values.Donors = Texts("donors", values);
                break;
        }
    }

    // Russian    Romanian, Vietnamese
    private ValueList<string> Languages(ReadOnlySpan<Line> values)
    {
        var languages = new List<string>(1);
        foreach (var line in values)
        {
            foreach (var language in Segments.AtCommas(context.Text, line.Span))
            {
                languages.Add(Text("originalLanguages", language));
            }
        }

        return ValueList.Create<string>(CollectionsMarshal.AsSpan(languages));
    }

    // A page lists topics under two labels.
    private void Append(List<string> texts, string field, ReadOnlySpan<Line> values)
    {
        foreach (var line in values)
        {
            texts.Add(Text(field, line.Span));
        }
    }

    private ValueList<string> Texts(string field, ReadOnlySpan<Line> values)
    {
        var texts = new string[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            texts[index] = Text(field, values[index].Span);
        }

        return new(texts);
    }

    private string Text(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        Note(field, span, kind);
        return context.Value(span);
    }

    private void Note(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        context.Claim(kind, span);
        _fields.Add(new(field, span));
        _span = _span is { } known ? known.Union(span) : span;
    }

    /// <summary>The values of the record while they are gathered.</summary>
    private struct Fields
    {
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
        public ValueList<string> OriginalLanguages;
        public ValueList<string> Contents;
        public ValueList<string> Authors;
        public ValueList<string> People;
        public ValueList<string> Places;
        public ValueList<string> OriginalArchives;
        public ValueList<string> Donors;
    }
}
