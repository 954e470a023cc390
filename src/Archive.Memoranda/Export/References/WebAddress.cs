using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Addresses that a reader may follow: those of the web, and no others.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The address with what may not stand in one in percent signs; null for one that is not of the web.</summary>
    public static string? Of(string? text)
    {
        var address = text?.Trim();
        if (address is null || !IsOne(address))
        {
            return null;
        }

        return address.AsSpan().ContainsAnyExcept(Allowed) ? Escape(address) : address;
    }

    private static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.IsAscii && Allowed.Contains((char)rune.Value))
            {
                escaped.Append((char)rune.Value);
            }
            else if (!Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune))
            {
                foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
                }
            }
        }

        return escaped.ToString();
    }
}
