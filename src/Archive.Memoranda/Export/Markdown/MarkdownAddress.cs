using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>An address of the web as the target of a link between angle brackets.</summary>
internal static class MarkdownAddress
{
    /// <summary>The target; null for what is no address of the web, which must not be a link.</summary>
    public static string? Of(string value) => WebAddress.Of(value)?
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("[", "%5B", StringComparison.Ordinal)
        .Replace("]", "%5D", StringComparison.Ordinal);
}
