namespace Archive.Memoranda.Tests.Support;

/// <summary>Reads a few made-up lines, for tests of one part of a document.</summary>
internal static class Read
{
    private static readonly ParserOptions BodyAlone = new() { Layout = DocumentLayout.Body };

    /// <summary>The text as a document without an envelope; every promise is checked on the way.</summary>
    public static Memorandum Body(string text)
    {
        Invariants.Hold(text);
        return MemorandumParser.Parse(text, BodyAlone).Memorandum;
    }

    /// <summary>The citation of a line; every promise is checked on the way.</summary>
    public static Citation Citation(string text) => Invariants.HoldForCitation(text).Citation;

    /// <summary>The one source of a line.</summary>
    public static ArchivalSource Source(string text)
    {
        var citation = Citation(text);
        citation.Sources.Should().ContainSingle(text);
        return citation.Sources[0];
    }

    /// <summary>The units of a source in one line, <c>fond 0100 | list 81-85</c>.</summary>
    public static string Locator(string text) => string.Join(" | ", Source(text).Locator.Select(unit => $"{unit.Unit.ToString().ToLowerInvariant()} {unit.Value}"));

    /// <summary>The texts of a body's paragraphs, those of points included.</summary>
    public static List<string> Paragraphs(string text) => Body(text).AllBlocks.OfType<TextBlock>().Select(block => block.Text).ToList();
}
