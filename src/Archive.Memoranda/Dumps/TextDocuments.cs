using System.Globalization;

namespace Archive.Memoranda;

/// <summary>Reads the documents of a text: one, or as many as pages begin in it.</summary>
internal static class TextDocuments
{
    public static IEnumerable<DumpEntry> Read(string name, Stream content, MeteredStream? file, DumpOptions options)
    {
        using var cutter = new DocumentCutter(Utf16.AsUtf8(content, out var encoding), options.MaxDocumentBytes);
        byte[]? held = null;
        var (heldIsTooLarge, number) = (false, 0);
        while (true)
        {
            var failure = TryCut(cutter, out var document, out var isTooLarge);
            if (document is null && failure is null)
            {
                break;
            }

            // One document is held back: the last one is not whole where the file is still being written.
            if (held is not null)
            {
                yield return Entry(Numbered(name, number), held, heldIsTooLarge, encoding, options);
            }

            if (failure is not null)
            {
                yield return DumpEntry.Failed(number > 0 ? Numbered(name, number + 1) : name, failure);
                yield break;
            }

            (held, heldIsTooLarge) = (document, isTooLarge);
            number++;
        }

        var last = number > 1 ? Numbered(name, number) : name;
        yield return file?.FindChange() is { } change ? DumpEntry.Failed(last, change) : Entry(last, held ?? [], heldIsTooLarge, encoding, options);
    }

    private static Exception? TryCut(DocumentCutter cutter, out byte[]? document, out bool isTooLarge)
    {
        (document, isTooLarge) = (null, false);
        try
        {
            cutter.TryCut(out document, out isTooLarge);
            return null;
        }
        catch (Exception exception) when (FileReader.IsExpected(exception))
        {
            return exception;
        }
    }

    private static DumpEntry Entry(string name, byte[] document, bool isTooLarge, string? encoding, DumpOptions options) => isTooLarge
        ? DumpEntry.TooLarge(name, options)
        : DumpEntry.FromBytes(name, document).WithEncoding(encoding);

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}#{number}");
}
