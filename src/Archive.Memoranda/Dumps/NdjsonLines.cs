using System.Globalization;

namespace Archive.Memoranda;

/// <summary>Reads the lines of NDJSON, an entry each: a line that is blank or too long is one that can't be read.</summary>
internal static class NdjsonLines
{
    public static IEnumerable<DumpEntry> Read(string name, Stream content, MeteredStream? file, DumpOptions options)
    {
        using var lines = new LineCutter(Utf16.AsUtf8(content, out var encoding), options.MaxDocumentBytes);
        var number = 0;
        while (lines.TryCut(out var line, out var isTooLong, out var isEnded))
        {
            number++;
            var entry = string.Create(CultureInfo.InvariantCulture, $"{name}:{number}");
            if (!isEnded && file?.FindChange() is { } change)
            {
                // Half a line, which somebody is still writing.
                yield return DumpEntry.Failed(entry, change with { Line = number });
                yield break;
            }

            yield return isTooLong
                ? DumpEntry.Failed(entry, DumpFailure.Of(DiagnosticDescriptors.TooLarge, number, options.MaxDocumentBytes.ToString(CultureInfo.InvariantCulture)))
                : DumpEntry.FromJson(entry, line).WithEncoding(encoding);
        }

        if (file?.FindChange() is { } growth)
        {
            yield return DumpEntry.Failed(name, growth);
        }
        else if (number == 0)
        {
            yield return DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "it has no line"));
        }
    }
}
