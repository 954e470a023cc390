namespace Archive.Memoranda.Tests.Validation;

/// <summary>Validates texts in tests, and holds every validation to what must be true of all.</summary>
internal static class Findings
{
    private static readonly string[] Roots = ["record", "citation", "header", "body", "editorial", "signatures", "endMatter", "footnotes", "enclosures", "text"];

    /// <summary>What is found in a text; what must be true of findings is asserted on the way.</summary>
    public static ValueList<Diagnostic> In(string text, ValidationProfile profile = ValidationProfile.Archive)
    {
        var result = MemorandumParser.Parse(text);
        var findings = MemorandumValidator.Validate(result, new() { Profile = profile });
        findings.Count.Should().BeLessThanOrEqualTo(ValidationOptions.DefaultMaxFindings + 1);
        var last = 0;
        foreach (var finding in findings)
        {
            finding.Span.Start.Should().BeGreaterThanOrEqualTo(last, "findings are in the order of the text, unlike {0}", finding);
            last = finding.Span.Start;
            finding.Span.End.Should().BeLessThanOrEqualTo(text.Length, "{0} lies in the text", finding);
            result.SourceText.GetPosition(finding.Span.Start).Should().Be(new LinePosition(finding.Line, finding.Column), "{0} stands there", finding);
            finding.Message.Should().NotBeNullOrWhiteSpace().And.NotContainAny("\n", "\r", "\0", "{0}", "{1}");
            DiagnosticDescriptors.Find(finding.Code).Should().NotBeNull("{0} is in the catalogue", finding);
            if (finding.Code != "MEM9999")
            {
                finding.Path.Should().NotBeNull("{0} names its part", finding);
                Roots.Should().Contain(finding.Path!.Split('/', '[')[0], "{0} names a part of the memorandum", finding);
            }

            if (finding.Fix is { } fix)
            {
                DiagnosticDescriptors.Find(finding.Code)!.IsFixable.Should().BeTrue("{0} has a fix", finding);
                fix.Title.Should().NotBeNullOrWhiteSpace();
                fix.Edits.IsEmpty.Should().BeFalse();
            }
        }

        return findings;
    }

    /// <summary>Each fix alone takes its finding away; all together leave nothing to be mended, and outside the edits no character changes.</summary>
    public static void ShouldBeMendable(string text, ValidationProfile profile)
    {
        var options = new ValidationOptions { Profile = profile };
        var findings = In(text, profile);
        foreach (var finding in findings.Where(finding => finding.Fix is not null))
        {
            var mended = MemorandumValidator.ApplyFixes(text, [finding]);
            var before = findings.Count(other => other.Code == finding.Code && other.Message == finding.Message);
            In(mended, profile).Count(other => other.Code == finding.Code && other.Message == finding.Message).Should().BeLessThan(before, "its fix mends {0}", finding);
            ShouldKeepTheRest(text, mended, finding.Fix!);
        }

        var whole = MemorandumValidator.Mend(text, options: options);
        MemorandumValidator.Mend(whole, options: options).Should().Be(whole, "mending twice changes nothing");
        In(whole, profile).Where(finding => finding.Fix is { } fix && (profile == ValidationProfile.Edition || !fix.IsSuggestion)).Should().BeEmpty("all that can be mended is");
    }

    private static void ShouldKeepTheRest(string text, string mended, Fix fix)
    {
        var (at, there) = (0, 0);
        foreach (var edit in fix.Edits)
        {
            mended.AsSpan(there, edit.Span.Start - at).SequenceEqual(text.AsSpan(at, edit.Span.Start - at)).Should().BeTrue("'{0}' touches only its spans", fix.Title);
            there += edit.Span.Start - at + edit.Text.Length;
            at = edit.Span.End;
        }

        mended[there..].Should().Be(text[at..]);
    }
}
