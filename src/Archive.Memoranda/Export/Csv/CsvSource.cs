using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>A source's row.</summary>
/// <param name="Id">The id of the memorandum.</param>
/// <param name="Number">The number of the source in it, from 1.</param>
/// <param name="Source">The source.</param>
/// <param name="Place">Where it lies, as in the formats for references.</param>
/// <param name="Known">What the library knows of the archive; null where it knows nothing.</param>
internal sealed record CsvSource(string Id, int Number, ArchivalSource Source, ReferencePlace Place, KnownArchive? Known);
