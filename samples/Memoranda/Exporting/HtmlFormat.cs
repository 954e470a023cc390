using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>A page for each document, in a folder with an index in every order. Pages lead to the ones before and after them.</summary>
internal sealed class HtmlFormat : ExportFormat
{
    private readonly record struct Page(Exported Document, string Address);

    public override bool ShowsFindings => true;

    public override string? WhyNotTogether(bool areMany) => areMany ? "html of several documents is a page for each and an index; --out names their folder" : null;

    public override void WriteTogether(IEnumerable<Exported> documents, bool areMany, Stream stream)
    {
        // A text can turn out to hold many.
        var first = documents.Take(2).ToList();
        if (first.Count > 1)
        {
            throw new UnreadableInputException(first[1].Name, new IOException("a second document, and html of several is a page for each; --out names their folder"));
        }

        foreach (var document in first)
        {
            HtmlWriter.Write(document.Memorandum, stream, new() { SourceText = document.Result.SourceText, Diagnostics = document.Findings });
        }
    }

    public override void WriteInto(ExportFolder folder, IEnumerable<Exported> documents)
    {
        var orders = HtmlIndexPage.ForEveryOrder();
        var entries = new List<HtmlIndexEntry>();
        var ids = new MemorandumIds();
        string? before = null;
        Page? waiting = null;
        foreach (var document in documents)
        {
            var page = new Page(document, ids.Take(document.Memorandum) + Extension);
            entries.Add(HtmlIndexEntry.Of(document.Memorandum, page.Address) with { Findings = document.Findings.Count });
            if (waiting is { } last)
            {
                Write(folder, last, orders[0].Address, before, page.Address);
                before = last.Address;
            }

            waiting = page;
        }

        if (waiting is { } end)
        {
            Write(folder, end, orders[0].Address, before, after: null);
        }

        foreach (var order in entries.Count > 0 ? orders : [])
        {
            folder.Write(order.Address, stream => HtmlIndexWriter.Write(entries, stream, new() { Order = order.Order, Pages = orders }));
        }
    }

    private static void Write(ExportFolder folder, Page page, string index, string? before, string? after) => folder.Write(page.Address, stream => HtmlWriter.Write(
        page.Document.Memorandum,
        stream,
        new() { SourceText = page.Document.Result.SourceText, Diagnostics = page.Document.Findings, IndexAddress = index, PreviousAddress = before, NextAddress = after }));
}
