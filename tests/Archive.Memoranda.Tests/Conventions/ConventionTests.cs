using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions.Execution;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class ConventionTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Type[] PublicTypes = typeof(Memorandum).Assembly.GetExportedTypes();

    private static readonly Type[] PublicRecords = [.. PublicTypes.Where(PublicApi.IsRecord)];

    [Fact]
    public void Every_public_class_is_sealed_abstract_or_static() =>
        PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    /// <remarks>A <c>switch</c> over a closed set of types would miss a type that somebody else derives.</remarks>
    [Fact]
    public void No_abstract_class_can_be_derived_from_elsewhere() =>
        PublicTypes.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false }).SelectMany(type => type.GetConstructors(Instance))
            .Where(constructor => !constructor.IsFamilyAndAssembly && !constructor.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(constructor => constructor.DeclaringType).Should().BeEmpty();

    [Fact]
    public void Every_public_record_is_immutable()
    {
        PublicRecords.Should().Contain([typeof(Memorandum), typeof(TextSpan), typeof(ArchiveDate), typeof(Diagnostic)]);

        using var scope = new AssertionScope();
        PublicRecords.SelectMany(type => type.GetFields(Instance)).Where(field => !field.IsInitOnly).Should().BeEmpty();
        var properties = PublicRecords.SelectMany(type => type.GetProperties(Instance)).ToArray();
        properties.Where(property => property.SetMethod is { } setter && !PublicApi.IsInit(setter)).Should().BeEmpty();
        properties.Where(property => WithArguments(property.PropertyType).Any(IsMutableCollection)).Should().BeEmpty();
    }

    [Fact]
    public void No_public_signature_names_a_type_of_the_parser_engine()
    {
        var bases = PublicTypes.SelectMany(type => type.GetInterfaces().Append(type.BaseType ?? typeof(object)));
        var named = PublicTypes.SelectMany(PublicApi.Members).SelectMany(TypesIn).Concat(bases);

        named.SelectMany(WithArguments).Where(type => type.Assembly.GetName().Name == "Sprache").Should().BeEmpty();
    }

    /// <remarks>Textual order decides which field of a class is set first; a rule that uses one below it finds null.</remarks>
    [Fact]
    public void Every_grammar_initialises()
    {
        var grammars = typeof(Memorandum).Assembly.GetTypes()
            .Where(type => type is { Namespace: "Archive.Memoranda.Parsing.Grammar", IsAbstract: true, IsSealed: true }).ToArray();

        grammars.Should().NotBeEmpty();
        using var scope = new AssertionScope();
        foreach (var grammar in grammars)
        {
            var initialise = () => RuntimeHelpers.RunClassConstructor(grammar.TypeHandle);
            initialise.Should().NotThrow("{0} is used in every parse", grammar.Name);
            grammar.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.GetValue(null) is null)
                .Should().BeEmpty("{0} sets its fields in textual order", grammar.Name);
        }
    }

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        PropertyInfo property => [property.PropertyType, .. property.GetIndexParameters().Select(parameter => parameter.ParameterType)],
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    private static IEnumerable<Type> WithArguments(Type type) =>
        type.HasElementType ? WithArguments(type.GetElementType()!).Prepend(type) : type.GetGenericArguments().SelectMany(WithArguments).Prepend(type);

    private static bool IsMutableCollection(Type type) =>
        type.IsArray || type.IsAssignableTo(typeof(IList)) || type.IsAssignableTo(typeof(IDictionary))
        || type.GetInterfaces().Prepend(type).Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ICollection<>));
}
