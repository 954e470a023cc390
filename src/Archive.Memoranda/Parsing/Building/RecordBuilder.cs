using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;
using NodaTime.Text;

namespace Archive.Memoranda.Parsing.Building;

/// <summary>Gathers the archive's record out of the fields of a page.</summary>
internal sealed class RecordBuilder(ParseContext context)
{
    private readonly List<FieldSpan> _fields = [];
    private ArchiveRecord _record = new();
    private TextSpan? _span;

    /// <summary>The citation or source line among the fields; empty where there is none.</summary>
    public TextSpan CitationSpan { get; private set; }

    public string? Title => _record.Title;

    public void TakeDate(TextSpan span)
    {
        if (ArchiveDate.TryParse(context.Value(span), null, out var date))
        {
            Note("date", span);
            _record = _record with { Date = date };
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
        Note("title", title);
        _record = _record with { Title = context.Value(title) };
    }

    public void TakeCredits(TextSpan span)
    {
        Note("credits", span);
        _record = _record with { Credits = context.Value(span) };
    }

    public void TakeSummary(TextSpan span)
    {
        Note("summary", span);
        _record = _record with { Summary = context.Value(span) };
    }

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
                _record = _record with { Source = context.Value(whole) };
                _fields.Add(new("source", whole));
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
                _record = _record with { Rights = Text("rights", whole, LeafKind.Boilerplate) };
                break;
            case RecordLabel.Type:
                _record = _record with { Type = Text("type", whole) };
                break;
            case RecordLabel.RecordId:
                _record = _record with { RecordId = Text("recordId", whole) };
                break;
            case RecordLabel.Classification:
                _record = _record with { Classification = Text("classification", whole) };
                break;
            default:
                TakeList(label, values);
                break;
        }
    }

    public ArchiveRecord Finish()
    {
        _fields.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return _record with { FieldSpans = ValueList.Create<FieldSpan>(CollectionsMarshal.AsSpan(_fields)), Span = _span ?? default };
    }

    private string Text(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        Note(field, span, kind);
        return context.Value(span);
    }

    private void TakeUploaded(TextSpan span)
    {
        var text = context.Value(span);
        ArchiveDate printed = default;
        var iso = LocalDatePattern.Iso.Parse(text);
        if (iso.Success || ArchiveDate.TryParse(text, null, out printed))
        {
            Note("uploaded", span);
            _record = _record with { Uploaded = iso.Success ? iso.Value : printed.Start };
        }
        else
        {
            context.Report(DiagnosticDescriptors.UnreadableDay, span, context.Quote(span));
        }
    }

    private void TakeList(RecordLabel label, ReadOnlySpan<Line> values)
    {
        _record = label switch
        {
            RecordLabel.OriginalLanguage or RecordLabel.Language => _record with { OriginalLanguages = Languages(values) },
            RecordLabel.Contents => _record with { Contents = Texts("contents", values) },
            RecordLabel.Authors => _record with { Authors = Texts("authors", values) },
            RecordLabel.People => _record with { People = Texts("people", values) },
            RecordLabel.Places => _record with { Places = Texts("places", values) },
            RecordLabel.Topics => _record with { Topics = _record.Topics.IsEmpty ? Texts("topics", values) : [.. _record.Topics, .. Texts("topics", values)] },
            RecordLabel.OriginalArchive => _record with { OriginalArchives = Texts("originalArchives", values) },
            RecordLabel.Donors => _record with { Donors = Texts("donors", values) },
            _ => _record,
        };
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

    private ValueList<string> Texts(string field, ReadOnlySpan<Line> values)
    {
        var texts = new string[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            texts[index] = Text(field, values[index].Span);
        }

        return ValueList.Create<string>(texts);
    }

    private void Note(string field, TextSpan span, LeafKind kind = LeafKind.Value)
    {
        if (span.IsEmpty)
        {
            return;
        }

        context.Claim(kind, span);
        _fields.Add(new(field, span));
        _span = _span is { } known ? known.Union(span) : span;
    }
}
