using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>An outline that a person reads: what was found in a document, in the order of the model. Findings go to standard error.</summary>
internal sealed partial class OutlineOutput(Stream stream) : IDocumentOutput
{
    private readonly OutlineLines _lines = new();
    private bool _isFirst = true;

    public void Write(ParseResult result)
    {
        var memorandum = result.Memorandum;
        if (!_isFirst)
        {
            _lines.Blank();
            _lines.Blank();
        }

        _isFirst = false;
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
        stream.Write(Encoding.UTF8.GetBytes(_lines.Take()));
        stream.Flush();

        foreach (var diagnostic in result.Diagnostics)
        {
            Messages.Say(memorandum.Source, diagnostic);
        }
    }

    public void Finish()
    {
        // An outline has no end of its own.
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
