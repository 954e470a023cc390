using System.Globalization;
using System.Xml.Linq;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>Writes memoranda as TEI and reads that with a reader that is not ours.</summary>
internal static class TeiOutput
{
    public static readonly XNamespace Space = "http://www.tei-c.org/ns/1.0";

    public static string Write(Memorandum memorandum, TeiOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TeiWriter.Write(memorandum, writer, options);
        return writer.ToString();
    }

    public static string Write(IEnumerable<Memorandum> memoranda)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        TeiWriter.Write(memoranda, writer);
        return writer.ToString();
    }

    /// <summary>The document with its white space, as any XML reader sees it.</summary>
    public static XElement Read(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace).Root!;

    public static XElement WriteAndRead(Memorandum memorandum, TeiOptions? options = null) => Read(Write(memorandum, options));

    /// <summary>The text content of the memorandum's own body, by the rule that the documentation states.</summary>
    public static string BodyText(XElement root) => root.Descendants(Space + "body").First().Elements(Space + "div").Single(div => (string?)div.Attribute("type") == "text").Value;
}
