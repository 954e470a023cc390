using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Archive.Memoranda.Tests.Json.Schema;

/// <summary>What the model's documentation says about its types and properties, in words for who reads JSON and not C#.</summary>
internal static partial class ModelDocumentation
{
    private const BindingFlags Everywhere = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Members = XDocument.Load(Path.ChangeExtension(typeof(Memorandum).Assembly.Location, ".xml"), LoadOptions.PreserveWhitespace)
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>The summary of a type.</summary>
    public static string Of(Type type) => Words(Members["T:" + type.FullName].Element("summary")!, type);

    /// <summary>The summary of a value of an enumeration.</summary>
    public static string OfValue(Type enumeration, string value) => Words(Members[$"F:{enumeration.FullName}.{value}"].Element("summary")!, enumeration);

    /// <summary>The summary of the property that a type, or one that it is derived from, writes under a name.</summary>
    public static string OfProperty(Type type, string name)
    {
        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (owner.GetProperties(Everywhere).FirstOrDefault(property => NameOf(property) == name) is { } property)
            {
                var summary = Members.GetValueOrDefault($"P:{owner.FullName}.{property.Name}")?.Element("summary")
                    ?? Members["T:" + owner.FullName].Elements("param").Single(parameter => parameter.Attribute("name")!.Value == property.Name);
                return Words(summary, type);
            }
        }

        throw new InvalidOperationException($"{type.Name} has no property '{name}'.");
    }

    /// <summary>A name of the model as the JSON has it: <c>originalLanguages</c>.</summary>
    public static string InJson(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<System.Text.Json.Serialization.JsonPropertyNameAttribute>()?.Name ?? InJson(property.Name);

    private static string Words(XElement element, Type about)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes())
        {
            text.Append(node switch
            {
                XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
                XElement { Name.LocalName: "see" } link => Link(link.Attribute("cref")!.Value, about),
                XElement { Name.LocalName: "para" } paragraph => Words(paragraph, about) + " ",
                XText words => Null().Replace(words.Value, "absent"),
                _ => throw new InvalidOperationException($"{node} is not put into words yet."),
            });
        }

        return WhiteSpace().Replace(text.ToString(), " ").Trim();
    }

    // A property of the type itself by its name, one of another type behind that; what the JSON does not have keeps its name in C#.
    private static string Link(string id, Type about)
    {
        var parts = id[2..].Split('(')[0].Split('.');
        if (id[0] == 'T')
        {
            var type = typeof(Memorandum).Assembly.GetType(id[2..])!;
            return $"`{Shapes.KindOf(type) ?? InJson(type.Name)}`";
        }

        var owner = typeof(Memorandum).Assembly.GetType(string.Join('.', parts[..^1]))!;
        return id[0] != 'P' || owner.IsSealed && owner.IsAbstract ? $"`{owner.Name}.{parts[^1]}`"
            : about.IsAssignableTo(owner) || owner == typeof(Memorandum) ? $"`{InJson(parts[^1])}`"
            : $"`{InJson(owner.Name)}.{InJson(parts[^1])}`";
    }

    [GeneratedRegex(@"\bnull\b")]
    private static partial Regex Null();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
