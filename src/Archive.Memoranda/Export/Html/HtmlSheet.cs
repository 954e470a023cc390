using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>The style of a kind of page, with the policy that lets the browser take it and nothing else.</summary>
internal sealed class HtmlSheet(params string[] parts)
{
    /// <summary>What stands in the page's one <c>style</c> element, one behind the other.</summary>
    public IReadOnlyList<string> Parts { get; } = parts;

    /// <summary>What stands in the page's one <c>script</c> element; null for a page without one.</summary>
    public string? Script { get; init; }

    /// <summary>
    /// The content security policy: no address to load from, and of styles this one alone, so that not even a <c>style</c> attribute has an effect. Of scripts the page's own, where it
    /// has one, and no other.
    /// </summary>
    public string Policy => field ??= $"default-src 'none'; style-src '{HashOf(Parts)}'; {(Script is null ? "" : $"script-src '{HashOf([Script])}'; ")}base-uri 'none'; form-action 'none'";

    private static string HashOf(IReadOnlyList<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(part.Length));
            hash.AppendData(bytes, 0, Encoding.UTF8.GetBytes(part, bytes));
            ArrayPool<byte>.Shared.Return(bytes);
        }

        return "sha256-" + Convert.ToBase64String(hash.GetHashAndReset());
    }
}
