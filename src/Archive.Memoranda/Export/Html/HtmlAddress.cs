using System.Buffers;
using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Writes an address as a link where it is one of the web, and as text where it is anything else.</summary>
internal static class HtmlAddress
{
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    // Without a colon, since what stands before one would be a scheme.
    private static readonly SearchValues<char> RelativeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%#?=&+,;@!$'()*");

    public static void Write(HtmlMarkup html, string address, string? text = null)
    {
        var link = Of(address);
        if (link is not null)
        {
            html.Start("a").Attribute("href", link).Attribute("rel", "external noreferrer");
        }

        html.Isolated(text ?? address);
        if (link is not null)
        {
            html.End();
        }
    }

    /// <summary>The address to link to; null for one of another scheme, or of a form that could lead elsewhere than it reads.</summary>
    public static string? Of(string? address) => WebAddress.Of(address) is { } link && IsPlain(link.AsSpan(link.AsSpan().IndexOf("://", StringComparison.Ordinal) + 3)) ? link : null;

    /// <summary>Whether a text is an address relative to the page, of letters, digits and signs that need no escape.</summary>
    public static bool IsRelative(string address) =>
        address.Length > 0 && !address.AsSpan().ContainsAnyExcept(RelativeLetters) && !address.StartsWith("//", StringComparison.Ordinal) && ArePercentSigns(address);

    // A host by name, without a user before it, and behind it what every reader of addresses takes alike.
    private static bool IsPlain(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny("/?#");
        var host = end < 0 ? address : address[..end];
        var rest = address[host.Length..];
        if (host.LastIndexOf(':') is >= 0 and var colon)
        {
            var port = host[(colon + 1)..];
            if (port.Length is 0 or > 4 || port.ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            host = host[..colon];
        }

        var last = host[(host.LastIndexOf('.') + 1)..];
        return host.Length is > 0 and < 254 && !host.ContainsAnyExcept(HostLetters) && host[0] is not ('.' or '-') && !host.Contains("..", StringComparison.Ordinal)
            && last.Length > 0 && char.IsAsciiLetter(last[0]) && rest.Count('#') <= 1 && !rest.ContainsAny("[]") && ArePercentSigns(rest);
    }

    private static bool ArePercentSigns(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('%') is >= 0 and var index)
        {
            text = text[(index + 1)..];
            if (text.Length < 2 || !char.IsAsciiHexDigit(text[0]) || !char.IsAsciiHexDigit(text[1]))
            {
                return false;
            }
        }

        return true;
    }
}
