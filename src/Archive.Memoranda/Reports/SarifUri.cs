using System.Text;

namespace Archive.Memoranda.Reports;

/// <summary>Makes URIs of the names of documents.</summary>
internal static class SarifUri
{
    /// <summary>The URI of a name: a relative reference, of an absolute path <c>file:///...</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isNumbered">Whether <c>#3</c> or <c>:12</c> at its end is the number of a document or a line in a file. It stands below the file as a row stands below its table; fragments are refused by validators.</param>
    /// <param name="isRelative">Whether it is relative to the folder in which the program ran.</param>
    public static string Of(string name, bool isNumbered, out bool isRelative)
    {
        var path = name.AsSpan();
        var number = ReadOnlySpan<char>.Empty;
        if (isNumbered && path.LastIndexOfAny('#', ':') is > 0 and var mark)
        {
            number = path[(mark + 1)..];
            path = path[..mark];
        }

        var uri = new StringBuilder(name.Length + 16);
        isRelative = !IsAbsolute(path);
        if (!isRelative)
        {
            path = path.TrimStart(Path.DirectorySeparatorChar).TrimStart(Path.AltDirectorySeparatorChar);
            uri.Append("file:///");
        }

        AppendPath(uri, path, isRelative);
        return number.IsEmpty ? uri.ToString() : uri.Append('/').Append(Uri.EscapeDataString(number)).ToString();
    }

    // On Windows a drive or a slash begins an absolute path, elsewhere a slash; elsewhere a backslash is a character like any other.
    private static bool IsAbsolute(ReadOnlySpan<char> path) => path is ['/', ..] || (OperatingSystem.IsWindows() && Path.IsPathRooted(path));

    private static void AppendPath(StringBuilder uri, ReadOnlySpan<char> path, bool isRelative)
    {
        var isFirst = true;
        while (true)
        {
            var end = path.IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            var segment = end < 0 ? path : path[..end];
            if (segment is not ".")
            {
                var isDrive = isFirst && !isRelative && segment is [_, ':'];
                uri.Append(isFirst ? "" : "/").Append(isDrive ? segment.ToString() : Uri.EscapeDataString(segment));
                isFirst = false;
            }

            if (end < 0)
            {
                break;
            }

            path = path[(end + 1)..];
        }
    }
}
