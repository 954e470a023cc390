using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>Writes memoranda as TEI and reads that with a reader that is not ours.</summary>
internal static class Tei
{
    public static readonly XNamespace Space = "http://www.tei-c.org/ns/1.0";

    private static readonly Lazy<XmlSchemaSet?> LazySchema = new(Compile);

    /// <summary>The XSD of <c>tei_all</c>, compiled once; null where it does not stand beside the project.</summary>
    public static XmlSchemaSet? Schema => LazySchema.Value;

    private static string SchemaFile => Path.GetFullPath(Path.Combine(ProjectFolder.Root, "..", "shared", "schemas", "tei_all.xsd"));

    public static string? ReasonToSkip => File.Exists(SchemaFile) ? null : "There is no TEI schema beside the project.";

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

    /// <summary>What the schema has against a document.</summary>
    public static List<string> Errors(string xml)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schema! };
        settings.ValidationEventHandler += (_, finding) => errors.Add($"{finding.Exception.LineNumber}: {finding.Message}");
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        while (reader.Read())
        {
        }

        return errors;
    }

    private static XmlSchemaSet? Compile()
    {
        if (ReasonToSkip is not null)
        {
            return null;
        }

        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, SchemaFile);
        schemas.Compile();
        return schemas;
    }
}

/// <summary>A test with the schema of TEI, which is no part of the project; where it is missing, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TeiSchemaFactAttribute : FactAttribute
{
    public TeiSchemaFactAttribute() => Skip = Tei.ReasonToSkip;
}
