namespace Archive.Memoranda.Tests.Validation;

/// <summary>The examples that explain a code do what they say: the first raises it, the mended one does not.</summary>
public sealed class ExampleTests
{
    private const string Place = "@@";

    // An example is a whole text, the citation of a download, or the document in one.
    private static readonly string[] Frames =
    [
        Place,
        """
        March 4, 1953

        **Memorandum of Conversation with the Harbour Master of Port Sable**

        Citation:

        @@

        Summary:

        The harbour master complains about the price of coal.

        Original Language:

        Russian

        Contents:

        Translation - English

        Top Secret

        Memorandum of Conversation

        The harbour master said that the price of coal had risen twice since the autumn and asked for a loan.

        Ambassador A. Belov
        """,
        """
        March 4, 1953

        **Memorandum of Conversation with the Harbour Master of Port Sable**

        Citation:

        "Memorandum of Conversation with the Harbour Master of Port Sable", March 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. Translated by Adam Lomnic. https://digitalarchive.wilsoncenter.org/document/999001

        Summary:

        The harbour master complains about the price of coal.

        Original Language:

        Russian

        Contents:

        Translation - English

        @@
        """,
    ];

    public static TheoryData<string> Codes => [.. DiagnosticDescriptors.All.Where(descriptor => descriptor.Example is not null).Select(descriptor => descriptor.Code).DefaultIfEmpty("")];

    /// <remarks>What happens to files has tests of its own, and so have the three codes of what no short text raises.</remarks>
    [Fact]
    public void Every_code_of_a_text_has_an_example() =>
        DiagnosticDescriptors.All.Where(descriptor => descriptor.Example is null).Select(descriptor => descriptor.Code).Where(code => code[3] != '8')
            .Should().BeSubsetOf(["MEM2002", "MEM2003", "MEM2005", "MEM9002", "MEM9999"]);

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_example_raises_its_code_and_the_mended_one_does_not(string code)
    {
        if (code.Length == 0)
        {
            return;
        }

        var descriptor = DiagnosticDescriptors.Find(code)!;
        var frame = Array.Find(Frames, frame => Raises(frame, descriptor.Example!, code));

        frame.Should().NotBeNull("the example of {0} raises it", code);
        if (descriptor.Mended is { } mended)
        {
            Raises(frame!, mended, code).Should().BeFalse("the mended example of {0} does not raise it", code);
        }
    }

    private static bool Raises(string frame, string example, string code)
    {
        var text = frame.ReplaceLineEndings("\n").Replace(Place, example);
        return Enum.GetValues<ValidationProfile>().Any(profile => Findings.In(text, profile).Any(finding => finding.Code == code))
            || MemorandumParser.Parse(text).Diagnostics.Any(finding => finding.Code == code);
    }
}
