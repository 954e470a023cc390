namespace Archive.Memoranda.Tests.Support;

internal static partial class Invariants
{
    /// <summary>Parses a row of a table and checks every promise, over the text that the row was set as.</summary>
    public static ParseResult HoldForRow(ArchiveRow row)
    {
        var result = Guarded(row.Body ?? "", () => MemorandumParser.ParseRow(row));
        var text = result.SourceText.Text;
        Check(text, () =>
        {
            Leaves(text, result.Leaves);
            Diagnostics(text, result.Diagnostics);
            Spans(text, result.Memorandum);
            Values(text, result.Memorandum);
            Unrecognized(result);
            Views(result.Memorandum);
            RoundTrip(text, result.Memorandum);
            foreach (var value in (string?[])[row.Body, row.Title, row.Date, row.Summary, row.Credits, row.Source, row.Rights])
            {
                Require(text.Contains(value ?? "", StringComparison.Ordinal), "the text holds every column as it is");
            }
        });
        return result;
    }
}
