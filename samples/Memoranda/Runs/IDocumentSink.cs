namespace Memoranda;

/// <summary>Where the documents of a run go, one after the other.</summary>
internal interface IDocumentSink : IDisposable
{
    /// <summary>Writes a document and gives what came of it; null where an earlier run was thought to have it and has not, so that it must be made.</summary>
    Outcome? Write(Rendering rendering);

    /// <summary>Hands on what has been written, to who waits for it.</summary>
    void Flush();

    /// <summary>Ends the output.</summary>
    void Finish();
}
