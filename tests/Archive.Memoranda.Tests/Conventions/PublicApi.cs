using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Archive.Memoranda.Tests.Conventions;

/// <summary>Prints what a program that references the library can see of it, a line a type and a line a member.</summary>
/// <remarks>
/// The order is fixed, so that a change is a difference of lines. What the compiler adds to a record (equality, copying, deconstruction) goes without
/// saying and is left out.
/// </remarks>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Lines(Assembly assembly) =>
        assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany((type, index) => index == 0 ? LinesOf(type) : LinesOf(type).Prepend(""));

    /// <summary>The members of a type that its users and its heirs can reach, without what the compiler added.</summary>
    public static IEnumerable<MemberInfo> Members(Type type) => type.GetMembers(Declared).Where(IsVisible);

    private static IEnumerable<string> LinesOf(Type type)
    {
        var names = new ApiNames();
        yield return Heading(type, names);
        var members = type.IsEnum ? type.GetFields(BindingFlags.Public | BindingFlags.Static) : Members(type).Where(member => member is not Type);
        var lines = members.Select(member => (Rank: Rank(member), Text: "    " + Line(member, names)));
        foreach (var line in lines.OrderBy(line => line.Rank, StringComparer.Ordinal).ThenBy(line => line.Text, StringComparer.Ordinal))
        {
            yield return line.Text;
        }
    }

    private static string Heading(Type type, ApiNames names)
    {
        var kind = type.IsEnum ? "enum"
            : (IsRecord(type) ? "record " : "") + (type.IsValueType ? "struct" : type.IsInterface ? "interface" : "class");
        var modifier = type.IsValueType ? type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : ""
            : type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsSealed ? "sealed "
            : type is { IsAbstract: true, IsInterface: false } ? "abstract " : "";
        var bases = type.IsEnum ? [] : BasesOf(type).Select(names.Of).ToArray();
        return $"{modifier}{kind} {type.Namespace}.{names.Of(type)}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}";
    }

    private static IEnumerable<Type> BasesOf(Type type)
    {
        var goesWithoutSaying = (type.BaseType?.GetInterfaces() ?? []).Concat(IsRecord(type) ? [typeof(IEquatable<>).MakeGenericType(type)] : []);
        var faces = type.GetInterfaces().Except(goesWithoutSaying).OrderBy(face => face.Name, StringComparer.Ordinal);
        return type.BaseType is null || type.BaseType == typeof(object) || type.BaseType == typeof(ValueType) ? faces : faces.Prepend(type.BaseType);
    }

    // Constructors, properties, methods, each by name; the values of an enumeration by number.
    private static string Rank(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } value => $"{value.GetRawConstantValue():D4}",
        ConstructorInfo => "1",
        PropertyInfo property => "2" + property.Name,
        _ => "3" + member.Name,
    };

    private static string Line(MemberInfo member, ApiNames names) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } value => $"{value.Name} = {value.GetRawConstantValue()}",
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{names.Of(field)} {field.Name}",
        PropertyInfo property => LineOf(property, names),
        ConstructorInfo constructor => $"{Access(constructor)}{constructor.DeclaringType!.Name}({names.Of(constructor.GetParameters())})",
        MethodInfo method => $"{Access(method)}{Slot(method)}{names.Of(method.ReturnParameter)} {method.Name}{names.OfArguments(method)}"
            + $"({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "")}{names.Of(method.GetParameters())})",
        _ => throw new NotSupportedException($"The dump knows no {member.MemberType}; add it."),
    };

    private static string LineOf(PropertyInfo property, ApiNames names)
    {
        var text = new StringBuilder();
        var getter = property.GetMethod!;
        text.Append(Access(getter)).Append(Slot(getter)).Append(property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "");
        text.Append(names.Of(property)).Append(' ');
        text.Append(property.GetIndexParameters() is { Length: > 0 } indices ? $"this[{names.Of(indices)}]" : property.Name).Append(" { get; ");
        if (property.SetMethod is { } setter && IsReachable(setter))
        {
            text.Append(IsInit(setter) ? "init; " : "set; ");
        }

        return text.Append('}').ToString();
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        _ when member.Name == "EqualityContract" => false,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsReachable),
        MethodInfo { IsSpecialName: true } method => IsVisible(method) && method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodBase method => IsVisible(method),
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => true,
    };

    private static bool IsVisible(MethodBase method) => IsReachable(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsReachable(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Whether a setter is for initialisation only.</summary>
    public static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static string Access(MethodBase method) => (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "");

    private static string Slot(MethodInfo method) =>
        method.GetBaseDefinition() != method ? "override "
        : method.IsAbstract ? "abstract "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
}
