using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the address of a record at the end of a citation, and the record's number in it.</summary>
internal static class AddressReader
{
    private static readonly SearchValues<char> Closing = SearchValues.Create(" \r\n\t\f>.");

    // What addresses consist of, for the most part.
    private static readonly SearchValues<char> Inside = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private static readonly string[] Hosts = ["wilsoncenter", "wilson-center"];

    /// <summary>The address that ends a text, without angle brackets; empty where the text ends otherwise.</summary>
    public static TextSpan FindLast(string text, TextSpan span)
    {
        var characters = text.AsSpan(span.Start, span.Length);
        var start = FindScheme(characters);
        if (start < 0)
        {
            return default;
        }

        var length = characters[start..].IndexOfAnyExcept(Inside) is var stop and >= 0 ? stop : characters.Length - start;
        while (start + length < characters.Length && !Scan.IsSpace(characters[start + length]) && characters[start + length] is not ('<' or '>' or '"'))
        {
            length++;
        }

        var isEnd = !characters[(start + length)..].ContainsAnyExcept(Closing);
        while (length > 0 && characters[start + length - 1] is '.' or ',' or ';' or ')' or ']')
        {
            length--;
        }

        return isEnd ? new(span.Start + start, length) : default;
    }

    private static int FindScheme(ReadOnlySpan<char> text)
    {
        var colon = text.LastIndexOf("://", StringComparison.Ordinal);
        foreach (var scheme in (ReadOnlySpan<string>)["https", "http"])
        {
            if (colon >= scheme.Length && text[..colon].EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return colon - scheme.Length;
            }
        }

        return -1;
    }

    /// <summary>Whether an address is one of the archive, its mirrors included.</summary>
    public static bool IsOfTheArchive(ReadOnlySpan<char> address)
    {
        foreach (var host in Hosts)
        {
            if (address.Contains(host, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return address.Contains("/document/", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The number in <c>.../document/117886</c>; empty where the address names the record otherwise.</summary>
    public static TextSpan RecordId(string text, TextSpan address)
    {
        var characters = text.AsSpan(address.Start, address.Length);
        var at = characters.IndexOf("/document/", StringComparison.Ordinal);
        at = at < 0 ? characters.IndexOf("/document/", StringComparison.OrdinalIgnoreCase) : at;
        if (at < 0)
        {
            return default;
        }

        var start = at + "/document/".Length;
        var digits = Scan.Digits(characters[start..]);
        return digits > 0 && !Scan.IsWordAt(characters, start + digits) && !(start + digits < characters.Length && characters[start + digits] == '-')
            ? new(address.Start + start, digits)
            : default;
    }
}
