using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Addresses that an index may link to: relative ones, and those of the web.</summary>
internal static class IndexAddress
{
    // A number sign and a percent sign may stand in some places.
    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=");

    /// <summary>The address as it stands in a link.</summary>
    /// <param name="address">The address.</param>
    /// <param name="parameter">Whose value it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException">It leads elsewhere than a relative address or one of the web.</exception>
    public static string Of(string address, string parameter)
    {
        ArgumentNullException.ThrowIfNull(address, parameter);
        return HtmlAddress.Of(address) ?? Relative(address) ?? throw new ArgumentException($"'{address}' is neither a relative address nor one that begins with http:// or https://.", parameter);
    }

    // Escaped first, so that what is judged is what a browser gets: blanks and controls, which it would leave out, and backslashes, which it would turn, are no longer there.
    private static string? Relative(string address)
    {
        var escaped = address.AsSpan().ContainsAnyExcept(Allowed) ? Escape(address) : address;
        var first = escaped.AsSpan()[..(escaped.AsSpan().IndexOfAny("/?#") is >= 0 and var end ? end : escaped.Length)];
        return escaped.Length == 0 || escaped.StartsWith("//", StringComparison.Ordinal) || first.Contains(':') ? null : escaped;
    }

    private static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        var isInFragment = false;
        var rest = address.AsSpan();
        while (Rune.DecodeFromUtf16(rest, out var rune, out var length) is var status && length > 0)
        {
            rest = rest[length..];
            var isKept = rune.Value switch
            {
                '%' => rest.Length > 1 && char.IsAsciiHexDigit(rest[0]) && char.IsAsciiHexDigit(rest[1]),
                '#' => !isInFragment,
                var value => status == OperationStatus.Done && rune.IsAscii && Allowed.Contains((char)value),
            };
            isInFragment |= rune.Value == '#';
            if (isKept)
            {
                escaped.Append((char)rune.Value);
                continue;
            }

            foreach (var part in bytes[..rune.EncodeToUtf8(bytes)])
            {
                escaped.Append('%').Append(Convert.ToHexString([part]));
            }
        }

        return escaped.ToString();
    }
}
