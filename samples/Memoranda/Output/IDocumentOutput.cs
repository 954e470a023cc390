using Archive.Memoranda;

namespace Memoranda;

/// <summary>A form that documents are written in, one after the other.</summary>
internal interface IDocumentOutput
{
    void Write(ParseResult result);

    /// <summary>Writes what stands behind the last document.</summary>
    void Finish();
}
