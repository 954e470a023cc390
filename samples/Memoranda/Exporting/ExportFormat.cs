using Archive.Memoranda;
using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>A form that documents are handed on in.</summary>
internal abstract class ExportFormat
{
    /// <summary>What the names of its files end with, <c>.tei.xml</c>.</summary>
    public required string Extension { get; init; }

    /// <summary>What of a memorandum it has no place for.</summary>
    public required Func<Memorandum, ValueList<ExportLoss>> LossesOf { get; init; }

    /// <summary>Whether it shows what the rules find.</summary>
    public virtual bool ShowsFindings => false;

    /// <summary>Why documents can't go to standard output in it; null where they can.</summary>
    /// <param name="areMany">Whether there can be more than one.</param>
    public virtual string? WhyNotTogether(bool areMany) => null;

    /// <summary>Writes all documents, one after the other as they come, as one output.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="areMany">Whether there can be more than one, as far as the inputs tell.</param>
    /// <param name="stream">Where they go.</param>
    public abstract void WriteTogether(IEnumerable<Exported> documents, bool areMany, Stream stream);

    /// <summary>Writes files into a folder.</summary>
    public abstract void WriteInto(ExportFolder folder, IEnumerable<Exported> documents);
}
