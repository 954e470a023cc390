using Archive.Memoranda;

namespace Memoranda;

/// <summary>An outline that a person reads: what was found in a document, in the order of the model.</summary>
internal sealed partial class Outline
{
    private readonly OutlineLines _lines = new();

    public string Of(ParseResult result)
    {
        var memorandum = result.Memorandum;
        _lines.Text(memorandum.Title ?? memorandum.Header?.Heading ?? "(untitled)");
        _lines.Text($"{memorandum.Source}, {Words.Of(memorandum.Layout)}");
        WriteRecord(memorandum.Record);
        WriteCitation(memorandum.Citation);
        WriteHeader(memorandum.Header);
        WriteBody(memorandum.Blocks);
        WriteElisions(memorandum);
        WriteOtherMarks(memorandum);
        WriteEnd(memorandum);
        WriteEnclosures(memorandum);
        WriteUnrecognized(result);
        WriteExplanations(result);
        return _lines.Take();
    }

    // A heading and what stands under it, a step further in.
    private void Section(string heading, Action write)
    {
        _lines.Heading(heading);
        _lines.Indent += 2;
        write();
        _lines.Indent -= 2;
    }
}
