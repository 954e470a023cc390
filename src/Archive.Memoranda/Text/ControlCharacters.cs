using System.Buffers;

namespace Archive.Memoranda;

/// <summary>The control characters that no text has: all of ASCII's but white space and the escape, which terminals' logs have.</summary>
internal static class ControlCharacters
{
    public const string All =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001C\u001D\u001E\u001F";

    public static readonly SearchValues<char> Set = SearchValues.Create(All);
}
