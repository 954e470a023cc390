using System.Buffers;
using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>An outline that a person reads. Findings go to standard error.</summary>
internal sealed class OutlineForm : DocumentForm
{
    public override bool SaysFindings => true;

    public override OutputFrame Frame { get; } = new Spaced();

    public override void Render(ParseResult result, IBufferWriter<byte> bytes) => Encoding.UTF8.GetBytes(new Outline().Of(result), bytes);

    private sealed class Spaced : OutputFrame
    {
        public override ReadOnlySpan<byte> Before(long number) => number == 0 ? [] : "\n\n"u8;
    }
}
