using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>The documents of a file as texts, which give back the file's bytes where they are not changed.</summary>
internal sealed class MendableText
{
    private readonly List<(ParseResult Document, Encoding Encoding)> _documents = [];
    private byte[] _mark = [];

    private MendableText()
    {
    }

    /// <summary>Why the file must be left alone; null where it need not be.</summary>
    public string? Reason { get; private set; }

    public static async Task<MendableText> ReadAsync(byte[] bytes, DumpOptions options, CancellationToken cancellationToken)
    {
        var text = new MendableText { _mark = MarkOf(bytes) };

        // The name says that it is text, whatever the file's own says.
        await foreach (var entry in DumpSource.FromStream(new MemoryStream(bytes), "document.txt").ReadAsync(options, cancellationToken))
        {
            var item = entry.Parse(options, cancellationToken);
            if (item.Result is null)
            {
                text.Reason = item.Error!.Message.TrimEnd('.');
                return text;
            }

            text._documents.Add((item.Result, TextEncodings.Of(item.Encoding)));
        }

        if (bytes is [0xFF, 0xFE, 0, 0, ..] || text.TryEncode([.. text._documents.Select(static document => document.Document.SourceText.Text)])?.AsSpan().SequenceEqual(bytes) != true)
        {
            text.Reason = "its bytes are not all valid in its encoding, and would not come back the same";
        }

        return text;
    }

    /// <summary>The mended bytes and the number of fixes in them; without bytes where there is nothing to mend.</summary>
    public (byte[]? Bytes, int Fixes) Mend(DumpOptions options, ValidationOptions rules, CancellationToken cancellationToken)
    {
        var (texts, fixes) = (new List<string>(), 0);
        foreach (var (document, _) in _documents)
        {
            var text = document.SourceText.Text;
            var mendable = MemorandumValidator.Validate(document, rules, cancellationToken).Count(finding => rules.Mends(finding.Fix));
            texts.Add(mendable == 0 ? text : MemorandumValidator.Mend(text, options.Parser, rules, cancellationToken));
            fixes += string.Equals(texts[^1], text, StringComparison.Ordinal) ? 0 : mendable;
        }

        if (fixes == 0)
        {
            return (null, 0);
        }

        if (_documents.Find(static document => document.Document.HasErrors).Document is { } noDocument)
        {
            // A picture has line ends, too, as far as bytes go.
            Reason = $"it hardly is the text of a document ({noDocument.Diagnostics.First(static finding => finding.Severity == Severity.Error).Code})";
            return (null, 0);
        }

        var bytes = TryEncode(texts);
        Reason = bytes is null ? "its encoding does not have the characters that would mend it" : null;
        return (bytes, fixes);
    }

    private static byte[] MarkOf(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => bytes[..3],
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => bytes[..2],
        _ => [],
    };

    private byte[]? TryEncode(List<string> texts)
    {
        using var bytes = new MemoryStream();
        bytes.Write(_mark);
        try
        {
            foreach (var (text, (_, encoding)) in texts.Zip(_documents))
            {
                bytes.Write(encoding.GetBytes(text));
            }
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        return bytes.ToArray();
    }
}
