using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Json;

/// <summary>Guards the tests of the JSON: a property that no memorandum of theirs sets could get lost in the writing unnoticed.</summary>
public sealed class ModelCoverageTests
{
    /// <summary>A memorandum in which no property has its default.</summary>
    public static Memorandum Whole { get; } =
        Some.Memorandum() with { Editorial = [Some.Mark(EditorialKind.Gloss, "Stalin") with { IsGuess = true }, Some.Mark(EditorialKind.Omission, "…")] };

    [Fact]
    public void The_memorandum_that_the_tests_write_has_every_part_and_every_property()
    {
        var filled = new HashSet<MemberInfo>();
        var seen = new HashSet<Type>();
        Visit(Whole, seen, filled);
        var parts = typeof(DocumentPart).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(DocumentPart)) && !type.IsAbstract);

        seen.Should().Contain(parts);
        seen.SelectMany(Properties).Except(filled).Should().BeEmpty();
    }

    private static void Visit(object part, HashSet<Type> seen, HashSet<MemberInfo> filled)
    {
        if (part is IEnumerable list and not string)
        {
            foreach (var item in list)
            {
                Visit(item, seen, filled);
            }
        }
        else if (part.GetType() is { Namespace: "Archive.Memoranda", IsEnum: false } type)
        {
            seen.Add(type);
            foreach (var property in Properties(type))
            {
                if (property.GetValue(part) is { } value && !IsEmpty(value))
                {
                    filled.Add(property);
                    Visit(value, seen, filled);
                }
            }
        }
    }

    private static bool IsEmpty(object value) => value is "" or 0 or false || (value is IEnumerable list && !list.Cast<object>().Any());

    // What the JSON holds: nothing that is computed, but for the inlines, which stand for their runs.
    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties().Where(property =>
        property.GetIndexParameters().Length == 0
        && property.Name is not (nameof(TextSpan.End) or nameof(TextSpan.IsEmpty))
        && (property.Name == nameof(TextBlock.Inlines) || !property.IsDefined(typeof(JsonIgnoreAttribute))));
}
