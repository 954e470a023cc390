using System.Reflection;

namespace Archive.Memoranda.Tests.Conventions;

/// <summary>Writes types as C# does, with the marks of what can be null.</summary>
internal sealed class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(byte)] = "byte",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    private readonly NullabilityInfoContext _nullability = new();

    public string Of(PropertyInfo property) => Of(property.PropertyType, _nullability.Create(property));

    public string Of(FieldInfo field) => Of(field.FieldType, _nullability.Create(field));

    public string Of(ParameterInfo parameter) => Of(parameter.ParameterType, _nullability.Create(parameter));

    public string Of(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(parameter =>
        (parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")
        + $"{Of(parameter)} {parameter.Name}"
        + (parameter.HasDefaultValue ? $" = {DefaultOf(parameter)}" : "")));

    public string OfArguments(MethodInfo method) => method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Of))}>" : "";

    public string Of(Type type) => Of(type, null);

    private static string DefaultOf(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => parameter.ParameterType.IsValueType ? "default" : "null",
        bool flag => flag ? "true" : "false",
        string text => $"\"{text}\"",
        var value when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
        var value => value.ToString()!,
    };

    private static string Of(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, null) + "?";
        }

        var mark = !type.IsValueType && !type.IsGenericParameter && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        }

        return (Keywords.TryGetValue(type, out var keyword) ? keyword : Declared(type, Arguments(type, nullability))) + mark;
    }

    // The arguments of a type inside another are those of the outer one: ReadOnlySpan<T>.Enumerator.
    private static string Declared(Type type, string arguments) => type is { IsNested: true, IsGenericParameter: false }
        ? $"{Declared(type.DeclaringType!, arguments)}.{type.Name}"
        : type.Name.Split('`')[0] + arguments;

    private static string Arguments(Type type, NullabilityInfo? nullability)
    {
        var inner = nullability?.GenericTypeArguments ?? [];
        return type.IsGenericType
            ? $"<{string.Join(", ", type.GetGenericArguments().Select((argument, index) => Of(argument, index < inner.Length ? inner[index] : null)))}>"
            : "";
    }
}
