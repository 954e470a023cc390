using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The date of a citation is a day that there is. Of <c>"Title", November 31, 1949</c> the year is read, and the day with the title.</summary>
internal sealed class CitationDate : IValidationRule
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"\u201C\u201D");

    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.ImpossibleDate];

    public void Check(ValidationContext context)
    {
        if (Find(context) is { } fault)
        {
            context.ReportAt("citation/date", CitationDescriptors.ImpossibleDate, fault.Line, fault.Fix, context.Quote(fault.Line), fault.Reason);
        }
    }

    /// <summary>What stands between the title's closing quotation mark and the year, where it is no date.</summary>
    public static PageDateLine.Fault? Find(ValidationContext context)
    {
        if (context.Memorandum.Citation is not { Title: not null, Date.Precision: DatePrecision.Year } citation
            || citation.SpanOf("title") is not { } title || citation.SpanOf("date") is not { } year || title.End > year.Start)
        {
            return null;
        }

        var quote = context.Characters(title).LastIndexOfAny(Quotes);
        if (quote <= 0)
        {
            return null;
        }

        var start = title.Start + quote + 1;
        var text = context.Characters(TextSpan.FromBounds(start, year.End));
        var lead = text.Length - text.TrimStart(", ").Length;
        return PageDateLine.Judge(context, new(start + lead, text.Length - lead));
    }
}
