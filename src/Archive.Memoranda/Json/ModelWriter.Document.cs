using System.Diagnostics;

namespace Archive.Memoranda.Json;

/// <summary>Head, body and end: what the document itself says, and what was noted about it.</summary>
internal static partial class ModelWriter
{
    private static void Write(ref JsonOutput json, Header header)
    {
        json.Text("diarist"u8, header.Diarist);
        json.Text("office"u8, header.Office);
        json.Text("classification"u8, header.Classification);
        json.Text("copy"u8, header.Copy);
        json.Text("number"u8, header.Number);
        WriteDate(ref json, header.Date);
        json.Text("heading"u8, header.Heading);
        json.Texts("addressees"u8, header.Addressees);
        json.Texts("handling"u8, header.Handling);
        WritePlaces(ref json, header);
    }

    private static void Write(ref JsonOutput json, Block block)
    {
        switch (block)
        {
            case TextBlock text:
                json.Word("kind"u8, KindOf(text));
                json.Text("text"u8, text.Text);
                WriteList(ref json, "inlines"u8, text.Runs, Write);
                break;
            case NumberedPoint point:
                json.Word("kind"u8, "point"u8);
                WriteLabel(ref json, point);
                WriteList(ref json, "blocks"u8, point.Blocks, Write);
                break;
            case Turn turn:
                json.Word("kind"u8, "turn"u8);
                json.Text("speaker"u8, turn.Speaker);
                WriteList(ref json, "blocks"u8, turn.Blocks, Write);
                break;
            default:
                throw new UnreachableException($"{block.GetType().Name} is a new kind of block.");
        }

        json.Span(block.Span);
    }

    private static ReadOnlySpan<byte> KindOf(TextBlock block) => block switch
    {
        Paragraph => "paragraph"u8,
        Heading => "heading"u8,
        Distribution => "distribution"u8,
        _ => throw new UnreachableException($"{block.GetType().Name} is a new kind of block."),
    };

    // The label is text alone; its style and numbers stand beside it.
    private static void WriteLabel(ref JsonOutput json, NumberedPoint point)
    {
        json.Text("label"u8, point.Label.Text is { Length: > 0 } label ? label : null);
        json.Word("style"u8, EnumNames.Of(point.Style));
        if (!point.Numbers.IsEmpty)
        {
            json.BeginList("numbers"u8);
            foreach (var number in point.Numbers)
            {
                json.Item();
                json.Number(number);
            }

            json.EndList();
        }
    }

    private static void Write(ref JsonOutput json, Inline inline)
    {
        var mark = (inline as MarkRun)?.Mark;
        json.Word("kind"u8, inline is MarkRun ? "mark"u8 : "text"u8);
        json.Name("text"u8);
        json.Text(inline.AsSpan());
        if (mark is not null)
        {
            json.BeginObject("mark"u8);
            Write(ref json, mark);
            json.EndObject();
        }

        json.Span(inline.Span);
    }

    private static void Write(ref JsonOutput json, EditorialMark mark)
    {
        json.Word("kind"u8, EnumNames.Of(mark.Kind));
        json.Flag("isGuess"u8, mark.IsGuess);
        json.Text("text"u8, mark.Text);
        json.Span(mark.Span);
        json.Number("line"u8, mark.Line);
        json.Number("column"u8, mark.Column);
    }

    private static void Write(ref JsonOutput json, Signature signature)
    {
        json.Text("office"u8, signature.Office);
        json.Text("name"u8, signature.Name);
        WritePlaces(ref json, signature);
    }

    private static void Write(ref JsonOutput json, Footnote footnote)
    {
        json.Text("mark"u8, footnote.Mark);
        json.Text("text"u8, footnote.Text);
        json.Span(footnote.Span);
    }

    private static void Write(ref JsonOutput json, Unrecognized unrecognized)
    {
        json.Text("text"u8, unrecognized.Text);
        json.Span(unrecognized.Span);
    }

    public static void Write(ref JsonOutput json, Diagnostic diagnostic)
    {
        json.Text("code"u8, diagnostic.Code);
        json.Word("severity"u8, EnumNames.Of(diagnostic.Severity));
        json.Text("message"u8, diagnostic.Message);
        json.Text("path"u8, diagnostic.Path);
        if (diagnostic.Fix is { } fix)
        {
            json.BeginObject("fix"u8);
            json.Text("title"u8, fix.Title);
            json.Flag("isSuggestion"u8, fix.IsSuggestion);
            WriteList(ref json, "edits"u8, fix.Edits, Write);
            json.EndObject();
        }

        json.Span(diagnostic.Span);
        json.Number("line"u8, diagnostic.Line);
        json.Number("column"u8, diagnostic.Column);
    }

    private static void Write(ref JsonOutput json, TextEdit edit)
    {
        json.Span(edit.Span);
        json.Text("text"u8, edit.Text);
    }
}
