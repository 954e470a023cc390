using System.Security.Cryptography;
using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>What a SARIF report says of a document besides its findings: its encoding, the hash and the length of its bytes.</summary>
internal static class DocumentDigest
{
    public static DocumentFindings AddTo(DocumentFindings document, DumpEntry entry, DumpItem item)
    {
        var isNumbered = IsNumbered(item.Name);
        document = document with { IsNumbered = isNumbered, Encoding = item.Encoding };
        return item.Error is not null ? document
            : item.Encoding is { } name && TextEncodings.Utf16Of(name) is { } utf16 ? isNumbered ? document : AddTo(document, utf16)
            : item.Encoding is not null || !entry.Bytes.IsEmpty ? document with { Sha256 = entry.Hash(), Length = entry.Bytes.Length }
            : document;
    }

    // The reader has made UTF-8 of it; where nothing was lost, the file's own bytes can be had back.
    private static DocumentFindings AddTo(DocumentFindings document, Encoding utf16)
    {
        var text = document.Text!.Text;
        if (text.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return document;
        }

        byte[] bytes = [.. utf16.GetPreamble(), .. utf16.GetBytes(text)];
        return document with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Length = bytes.Length };
    }

    // all.txt#3, all.ndjson:12
    private static bool IsNumbered(string name)
    {
        var mark = name.AsSpan().LastIndexOfAny('#', ':');
        return mark > 0 && mark < name.Length - 1 && !name.AsSpan(mark + 1).ContainsAnyExceptInRange('0', '9') && !File.Exists(name);
    }
}
