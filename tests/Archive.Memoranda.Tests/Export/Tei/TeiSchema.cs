using System.Xml;
using System.Xml.Schema;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>The XSD of <c>tei_all</c>, which stands beside the project.</summary>
internal static class TeiSchema
{
    private static readonly Lazy<XmlSchemaSet?> LazySchema = new(Compile);

    private static string SchemaFile => Path.GetFullPath(Path.Combine(ProjectFolder.Root, "..", "shared", "schemas", "tei_all.xsd"));

    public static string? ReasonToSkip => File.Exists(SchemaFile) ? null : "There is no TEI schema beside the project.";

    /// <summary>What the schema has against a document.</summary>
    public static List<string> Errors(string xml)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = LazySchema.Value! };
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
