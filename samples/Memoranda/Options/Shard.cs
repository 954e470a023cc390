using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Memoranda;

/// <summary>A share of the documents, chosen by a stable hash of their ids, so that many machines can read one dump without talking to each other.</summary>
/// <param name="Index">The number of the share, counted from 0.</param>
/// <param name="Count">How many shares there are.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>Reads <c>3/100</c>, or <c>slurm</c> for the place of the task in its array; null where it is neither.</summary>
    public static Shard? TryParse(string text)
    {
        if (text == "slurm")
        {
            return FromSlurm();
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && TryNumber(text[..slash], out var index) && TryNumber(text[(slash + 1)..], out var count) && index < count ? new(index, count) : null;
    }

    /// <summary>Whether a document belongs to this share. The hash is the first eight bytes of the SHA-256 of the id in UTF-8, most significant first.</summary>
    public bool Holds(ReadOnlySpan<char> id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(id.ToArray()), hash);
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count) == Index;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static Shard? FromSlurm() =>
        TryVariable("SLURM_ARRAY_TASK_ID", out var id) && TryVariable("SLURM_ARRAY_TASK_COUNT", out var count)
        && id - (TryVariable("SLURM_ARRAY_TASK_MIN", out var first) ? first : 0) is var index && index >= 0 && index < count
            ? new(index, count)
            : null;

    private static bool TryVariable(string name, out int value) => TryNumber(Environment.GetEnvironmentVariable(name) ?? "", out value);

    private static bool TryNumber(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
