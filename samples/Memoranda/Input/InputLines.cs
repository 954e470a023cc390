using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Memoranda;

/// <summary>The lines of standard input as they come.</summary>
internal static class InputLines
{
    /// <summary>The bytes of each line without its LF or CR LF. A CR alone ends none, so that there are as many lines as <c>wc -l</c> counts.</summary>
    /// <exception cref="UnreadableInputException">Standard input breaks off.</exception>
    public static async IAsyncEnumerable<byte[]> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        var isCompleted = false;
        while (!isCompleted)
        {
            var (rest, isLast) = await ReadMoreAsync(reader, cancellationToken);
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return WithoutReturn(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (isLast && !rest.IsEmpty)
            {
                yield return WithoutReturn(rest);
            }

            reader.AdvanceTo(rest.Start, rest.End);
            isCompleted = isLast;
        }
    }

    private static async Task<(ReadOnlySequence<byte> Bytes, bool IsLast)> ReadMoreAsync(PipeReader reader, CancellationToken cancellationToken)
    {
        try
        {
            // A read that waits for a keyboard does not look at its token.
            var read = await reader.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);
            return (read.Buffer, read.IsCompleted);
        }
        catch (Exception exception) when (UnreadableInputException.IsCausedBy(exception))
        {
            throw new UnreadableInputException(Inputs.StandardInputName, exception);
        }
    }

    private static byte[] WithoutReturn(ReadOnlySequence<byte> line)
    {
        var bytes = line.ToArray();
        return bytes is [.. var before, (byte)'\r'] ? before : bytes;
    }
}
