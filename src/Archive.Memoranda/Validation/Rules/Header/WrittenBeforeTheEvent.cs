namespace Archive.Memoranda.Validation.Rules;

/// <summary>A document is written after what it tells of.</summary>
internal sealed class WrittenBeforeTheEvent : IValidationRule
{
    // The record's date can be the day on which a document was received, decided on or published.
    private const int Margin = 31;

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.BeforeEvent];

    public void Check(ValidationContext context)
    {
        foreach (var document in context.Documents)
        {
            if (document.Header is { Date: { } date } header && EventOf(context.Memorandum, document, date) is { } told && !HeadDateFaults.HoldDate(context, header))
            {
                context.Report(HeaderDescriptors.BeforeEvent, header.SpanOf("date") ?? header.Span, Quotation.Of(date.Text), told);
            }
        }
    }

    // What lies behind the date of writing; null where nothing does.
    private static string? EventOf(Memorandum memorandum, ArchivalDocument document, ArchiveDate date)
    {
        if (EventDates.FirstIn(document.Header?.Heading) is { } inHeading)
        {
            return EventDates.IsBefore(date, inHeading.Start) ? $"{Quotation.Of(inHeading.Text)}, the day in the heading" : null;
        }

        if (!ReferenceEquals(document, memorandum) || !memorandum.Enclosures.IsEmpty)
        {
            return null;
        }

        if (EventDates.FirstIn(memorandum.Title) is { } inTitle)
        {
            return EventDates.IsBefore(date, inTitle.Start) ? $"{Quotation.Of(inTitle.Text)}, the day in the title" : null;
        }

        return memorandum.Record.Date is { } record && RecordDates.DaysFrom(date, record) is < -Margin and > -RecordDates.Far && EventDates.IsBefore(date, record.Start.PlusDays(-Margin))
            ? $"{Quotation.Of(record.Text)}, the date of the record" : null;
    }
}
