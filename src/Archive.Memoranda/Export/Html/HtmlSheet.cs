using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>The style of a kind of page, with the policy that lets the browser take it and nothing else.</summary>
internal sealed class HtmlSheet
{
    public HtmlSheet(params ReadOnlySpan<string> parts)
    {
        Css = string.Concat(parts);
        Policy = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; base-uri 'none'; form-action 'none'";
    }

    /// <summary>What stands in the page's one <c>style</c> element.</summary>
    public string Css { get; }

    /// <summary>The content security policy: no script, no address to load from, and of styles this one alone, so that not even a <c>style</c> attribute has an effect.</summary>
    public string Policy { get; }
}
