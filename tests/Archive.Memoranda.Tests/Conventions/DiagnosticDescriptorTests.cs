using System.Reflection;
using System.Text.RegularExpressions;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class DiagnosticDescriptorTests
{
    public static TheoryData<string> Codes => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Code)];

    public static TheoryData<string> RuleCodes => [.. Archive.Memoranda.Validation.RuleCatalogue.Codes.Order(StringComparer.Ordinal).DefaultIfEmpty("")];

    [Fact]
    public void Every_descriptor_is_listed_once()
    {
        var declared = typeof(DiagnosticDescriptors).Assembly.GetTypes().Where(type => type.Name.EndsWith("Descriptors", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>();

        DiagnosticDescriptors.All.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        DiagnosticDescriptors.All.Should().BeEquivalentTo(declared);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_names_its_part(string code) => code.Should().MatchRegex(@"^MEM[1-9]\d{3}$");

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_descriptor_says_what_was_found_and_why_it_matters(string code)
    {
        var descriptor = DiagnosticDescriptors.All.Single(one => one.Code == code);

        descriptor.Severity.Should().BeDefined();
        descriptor.Title.Should().NotBeNullOrWhiteSpace().And.NotEndWith(".");
        descriptor.MessageFormat.Should().EndWith(".").And.NotContain("\n");
        descriptor.Why.Should().EndWith(".");
        descriptor.Mend?.Should().EndWith(".");
    }

    [Theory]
    [MemberData(nameof(RuleCodes))]
    public void A_descriptor_of_a_rule_says_what_to_do_and_shows_an_example(string code)
    {
        var descriptor = DiagnosticDescriptors.Find(code);

        if (descriptor is not null)
        {
            descriptor.Mend.Should().NotBeNullOrWhiteSpace();
            descriptor.Example.Should().NotBeNullOrWhiteSpace();
            (descriptor.Mended is not null || !descriptor.IsFixable).Should().BeTrue("what can be mended shows how");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_counts_its_places_from_zero(string code)
    {
        var format = DiagnosticDescriptors.All.Single(one => one.Code == code).MessageFormat;

        var places = Regex.Matches(format, @"\{(\d+)\}").Select(match => int.Parse(match.Groups[1].Value)).Distinct().Order().ToArray();

        places.Should().Equal(Enumerable.Range(0, places.Length));
        Regex.Replace(format, @"\{\d+\}", "").Should().NotContainAny("{", "}");
    }
}
