using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>The style of a kind of page, with the policy that lets the browser take it and nothing else.</summary>
internal sealed class HtmlSheet
{
    public HtmlSheet(params ReadOnlySpan<string> parts) => Css = string.Concat(parts);

    /// <summary>What stands in the page's one <c>style</c> element.</summary>
    public string Css { get; }

    /// <summary>What stands in the page's one <c>script</c> element; null for a page without one.</summary>
    public string? Script { get; init; }

    /// <summary>
    /// The content security policy: no address to load from, and of styles this one alone, so that not even a <c>style</c> attribute has an effect. Of scripts the page's own, where it
    /// has one, and no other.
    /// </summary>
    public string Policy => field ??= $"default-src 'none'; style-src '{HashOf(Css)}'; {(Script is null ? "" : $"script-src '{HashOf(Script)}'; ")}base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
