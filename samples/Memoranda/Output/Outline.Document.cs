using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

internal sealed partial class Outline
{
    private void WriteHeader(Header? header)
    {
        if (header is null)
        {
            return;
        }

        Section("Header", () =>
        {
            _lines.Field("diarist", header.Diarist);
            _lines.Field("office", header.Office);
            _lines.Field("classification", header.Classification);
            _lines.Field("copy", header.Copy);
            _lines.Field("number", header.Number);
            _lines.Field("date", Words.Of(header.Date));
            _lines.Field("heading", header.Heading);
            foreach (var line in header.Handling)
            {
                _lines.Field("handling", line);
            }

            foreach (var addressee in header.Addressees)
            {
                _lines.Field("to", addressee);
            }
        });
    }

    /// <summary>Signatures, what follows them, and how many footnotes there are.</summary>
    private void WriteEnd(ArchivalDocument document)
    {
        if (!document.Signatures.IsEmpty)
        {
            Section("Signatures", () =>
            {
                foreach (var signature in document.Signatures)
                {
                    _lines.Text(string.Join(", ", new[] { signature.Name, signature.Office }.OfType<string>()));
                }
            });
        }

        if (!document.EndMatter.IsEmpty)
        {
            Section("End matter", () => WriteBlocks(document.EndMatter));
        }

        if (!document.Footnotes.IsEmpty)
        {
            _lines.Heading(string.Create(CultureInfo.InvariantCulture, $"Footnotes: {document.Footnotes.Count}"));
        }
    }

    private void WriteEnclosures(Memorandum memorandum)
    {
        var number = 0;
        foreach (var enclosure in memorandum.Enclosures)
        {
            Section(string.Create(CultureInfo.InvariantCulture, $"Enclosure {++number}"), () =>
            {
                WriteHeader(enclosure.Header);
                WriteBody(enclosure.Blocks);
                WriteEnd(enclosure);
            });
        }
    }
}
