namespace Archive.Memoranda.Validation.Rules;

/// <summary>The date of a head and the record's are not years apart.</summary>
internal sealed class FarFromTheRecordsDate : IValidationRule
{
    // So far apart, the century was guessed wrong.
    private const int TooFar = 366 * 50;

    public ValueList<DiagnosticDescriptor> Descriptors => [HeaderDescriptors.FarFromRecord];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        if (!memorandum.Enclosures.IsEmpty || memorandum.Record.Date is not { } record || memorandum.Header is not { Date: { } date } header)
        {
            return;
        }

        var days = RecordDates.DaysFrom(date, record);
        if (Math.Abs(days) is > RecordDates.Far and < TooFar && !IsBeforeEvent(memorandum, header, date) && !HeadDateFaults.HoldDate(context, header))
        {
            context.Report(HeaderDescriptors.FarFromRecord, header.SpanOf("date") ?? header.Span, Quotation.Of(date.Text), Quotation.Of(record.Text));
        }
    }

    // Then that is the finding.
    private static bool IsBeforeEvent(Memorandum memorandum, Header header, ArchiveDate date) =>
        (EventDates.FirstIn(header.Heading) ?? EventDates.FirstIn(memorandum.Title)) is { } told && EventDates.IsBefore(date, told.Start);
}
