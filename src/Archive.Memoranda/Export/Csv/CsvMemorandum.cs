using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>A memorandum and what its row needs to know of it more than once.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Memorandum">The memorandum.</param>
/// <param name="Place">Where the original lies, by the first archive that is named.</param>
/// <param name="Points">How many points it has.</param>
/// <param name="Text">The text of the bodies.</param>
internal sealed record CsvMemorandum(string Id, Memorandum Memorandum, ReferencePlace Place, int Points, CsvBuffer Text)
{
    public ArchiveRecord Record => Memorandum.Record;

    public Citation? Citation => Memorandum.Citation;

    public Header? Header => Memorandum.Header;
}
