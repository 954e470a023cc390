using System.Reflection;
using System.Xml.Linq;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class DocumentationTests
{
    private static readonly Type[] PublicTypes = typeof(Memorandum).Assembly.GetExportedTypes();

    // By the id of a type or member as the compiler writes it, up to the parameters of a method: overloads are held to be one.
    private static readonly ILookup<string, XElement> Documentation = XDocument.Load(Path.ChangeExtension(typeof(Memorandum).Assembly.Location, ".xml"))
        .Descendants("member").ToLookup(member => member.Attribute("name")!.Value.Split('(', '~')[0]);

    [Fact]
    public void Every_public_type_and_member_says_what_it_is()
    {
        var ids = PublicTypes.SelectMany(type => PublicApi.Members(type).Select(IdOf).OfType<string>().Prepend("T:" + type.FullName)).ToArray();

        ids.Should().HaveCountGreaterThan(300);
        ids.Where(id => !Documentation[id].Any() || !Documentation[id].All(IsTelling)).Should().BeEmpty();
    }

    [Fact]
    public void Every_public_type_but_an_enumeration_says_whether_threads_can_share_it() =>
        PublicTypes.Where(type => !type.IsEnum && Documentation["T:" + type.FullName].Single().Element("threadsafety") is null).Should().BeEmpty();

    private static bool IsTelling(XElement member) => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value);

    // A constructor without parameters is one that nobody wrote, and an enumeration's field of its own is the compiler's.
    private static string? IdOf(MemberInfo member)
    {
        var owner = member.DeclaringType!.FullName;
        return member switch
        {
            ConstructorInfo constructor => constructor.GetParameters().Length == 0 ? null : $"M:{owner}.#ctor",
            MethodInfo { IsGenericMethodDefinition: true } method => $"M:{owner}.{method.Name}``{method.GetGenericArguments().Length}",
            MethodInfo method => $"M:{owner}.{method.Name}",
            PropertyInfo property => $"P:{owner}.{property.Name}",
            FieldInfo { IsSpecialName: false } field => $"F:{owner}.{field.Name}",
            _ => null,
        };
    }
}
