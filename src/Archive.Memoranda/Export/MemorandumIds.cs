using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Gives each memorandum of one output an id of its own, the same in every format, so that tables, references and files can be joined by it.</summary>
/// <remarks>
/// <para>The id is the archive's number, <c>wcda-117886</c>, as the citation's address or the record has it; else the name of the source without its folder and ending,
/// <c>doc-000-24b1dae8800ad39c</c>; else <c>memorandum</c>. It has small letters of ASCII, digits and single hyphens alone and at most 100 of them, so that it is good as a
/// file's name, an XML name and a key of a bibliography. A name that had to give up more than that gets eight digits of its own hash, and one that was given before a
/// number: <c>wcda-117886-2</c>.</para>
/// </remarks>
/// <example>
/// <code>
/// var ids = new MemorandumIds();
/// foreach (var memorandum in memoranda)
/// {
///     using var file = File.Create(ids.Take(memorandum) + ".tei.xml");
///     TeiWriter.Write(memorandum, file);
/// }
/// </code>
/// </example>
/// <threadsafety>It keeps what it gave: one for each output, used by one thread at a time.</threadsafety>
public sealed class MemorandumIds
{
    private const int LongestName = 80;
    private const int HashLength = 8;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The id of a memorandum; the second of two that would have the same gets a number.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public string Take(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        var wanted = Of(memorandum);
        var id = wanted;
        for (var number = _numbers.GetValueOrDefault(wanted, 2); !_given.Add(id); _numbers[wanted] = ++number)
        {
            id = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
        }

        return id;
    }

    /// <summary>The id that a memorandum would have alone.</summary>
    internal static string Of(Memorandum memorandum) =>
        Named("wcda-", memorandum.Citation?.RecordId) ?? Named("wcda-", memorandum.Record.RecordId) ?? Named("doc-", NameOf(memorandum.Source)) ?? "memorandum";

    // The name of a file, without its folder and ending.
    private static string? NameOf(string? source)
    {
        var name = SourceName.Of(source);
        return name?.LastIndexOf('.') is > 0 and var end ? name[..end] : name;
    }

    private static string? Named(string prefix, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var id = new StringBuilder(prefix);
        var isWhole = name.Length <= LongestName;
        foreach (var character in PlainLetters.Of(name[..Math.Min(name.Length, LongestName)]))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
                continue;
            }

            isWhole &= character is '.' or '-' or '_' or ' ';
            if (id[^1] != '-' && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                id.Append('-');
            }
        }

        if (!isWhole)
        {
            id.Append(id[^1] == '-' ? "" : "-").Append(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength]);
        }

        return id.ToString().TrimEnd('-') is var whole && whole.Length >= prefix.Length ? whole : null;
    }
}
