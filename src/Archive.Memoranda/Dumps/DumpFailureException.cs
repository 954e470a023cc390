namespace Archive.Memoranda;

/// <summary>Carries the error of a document from the stream that finds it to the source that names the document.</summary>
internal sealed class DumpFailureException(Diagnostic diagnostic) : IOException(diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;
}
