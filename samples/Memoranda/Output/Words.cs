using Archive.Memoranda;
using NodaTime.Text;

namespace Memoranda;

/// <summary>The values of the model in words that need no knowledge of archives.</summary>
internal static class Words
{
    private static readonly LocalDatePattern Month = LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM");

    public static string Of(DocumentLayout layout) => layout switch
    {
        DocumentLayout.Download => "downloaded document",
        DocumentLayout.WebPage => "web page",
        DocumentLayout.LegacyWebPage => "web page of the old site",
        _ => "text without an envelope",
    };

    public static string Of(LocatorUnit unit) => unit.Unit switch
    {
        LocatorUnitKind.Fond => "fond (collection)",
        LocatorUnitKind.Opis => "opis (inventory)",
        LocatorUnitKind.Delo => "delo (file)",
        LocatorUnitKind.Papka => "papka (folder)",
        LocatorUnitKind.Por => "por (number)",
        LocatorUnitKind.List => "list (leaves)",
        LocatorUnitKind.Rg => "record group",
        LocatorUnitKind.Other => unit.Label ?? "unit",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    public static string Of(ContributorRole role) => role.ToString().ToLowerInvariant();

    public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();

    public static string Of(EditorialKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>A date as printed with the days that it stands for, <c>April, 1950 (1950-04)</c>.</summary>
    public static string? Of(ArchiveDate? date)
    {
        if (date is not { } known)
        {
            return null;
        }

        var days = Days(known) + (known.Guess == DateGuess.None ? "" : ", a guess");
        return days == known.Text ? days : $"{known.Text} ({days})";
    }

    private static string Days(ArchiveDate date) => date.Precision switch
    {
        DatePrecision.Day => LocalDatePattern.Iso.Format(date.Start),
        DatePrecision.Month => Month.Format(date.Start),
        DatePrecision.Year => Month.Format(date.Start)[..^3],
        _ => $"{LocalDatePattern.Iso.Format(date.Start)} to {LocalDatePattern.Iso.Format(date.End)}",
    };
}
