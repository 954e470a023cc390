namespace Archive.Memoranda;

/// <summary>What somebody did to bring a document to its readers.</summary>
public enum ContributorRole
{
    /// <summary><c>Translated by</c>, <c>translation by</c>.</summary>
    Translator,

    /// <summary><c>Contributed by</c>.</summary>
    Contributor,

    /// <summary><c>Obtained by</c>.</summary>
    Obtainer,

    /// <summary><c>Transcribed by</c>.</summary>
    Transcriber,

    /// <summary><c>edited by</c>.</summary>
    Editor,

    /// <summary><c>compiled by</c>.</summary>
    Compiler,

    /// <summary><c>Provided to ... by</c>.</summary>
    Provider,
}
