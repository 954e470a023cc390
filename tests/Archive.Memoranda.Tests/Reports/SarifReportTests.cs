using System.Text;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Reports;

public sealed class SarifReportTests
{
    private const string Paragraphs = "The envoy came at noon.\n\nHe asked for [coal and left.\n\nThe fog [rose.";

    [Theory]
    [InlineData("One.\r\nTwo [three.\n", "Two [three.\n", 2, 1, 3, 1)]
    [InlineData("One.\r\nTwo [three.\n", "[", 2, 5, 2, 6)]
    [InlineData("One 😀 two", "two", 1, 8, 1, 11)]
    [InlineData("One", "", 1, 1, 1, 1)]
    [InlineData("One\n", "\n", 1, 4, 2, 1)]
    public void A_region_counts_from_one_and_ends_behind_its_last_character(string text, string part, int line, int column, int endLine, int endColumn)
    {
        var start = text.IndexOf(part, StringComparison.Ordinal);

        var result = Reported.Results(Reported.Sarif(Reported.Document(text, source => Reported.At(source, start, part.Length)))).Single();

        var region = Place(result).GetProperty("region");
        Numbers(region).Should().Equal(line, column, endLine, endColumn, start, part.Length);
        (region.TryGetProperty("snippet", out var snippet) ? snippet.GetProperty("text").GetString() : "").Should().Be(part);
        result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("body/points[2]/label");
    }

    [Fact]
    public void A_fix_deletes_and_inserts_at_its_places()
    {
        var fix = new Fix { Title = "Close it", Edits = [new() { Span = new(0, 2), Text = "1." }, new() { Span = new(4, 0), Text = "]" }, new() { Span = new(5, 1), Text = "" }] };

        var result = Reported.Results(Reported.Sarif(Reported.Document("I. [a b", text => Reported.At(text, 0, 2, fix: fix)))).Single();

        var sarifFix = result.GetProperty("fixes").EnumerateArray().Single();
        sarifFix.GetProperty("description").GetProperty("text").GetString().Should().Be("Close it");
        var change = sarifFix.GetProperty("artifactChanges").EnumerateArray().Single();
        change.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("a.txt");
        var replacements = change.GetProperty("replacements").EnumerateArray().ToArray();
        replacements.Select(one => Numbers(one.GetProperty("deletedRegion"))).Should().BeEquivalentTo([new[] { 1, 1, 1, 3, 0, 2 }, [1, 5, 1, 5, 4, 0], [1, 6, 1, 7, 5, 1]], options => options.WithStrictOrdering());
        replacements.Select(one => one.TryGetProperty("insertedContent", out var content) ? content.GetProperty("text").GetString() : null).Should().Equal("1.", "]", null);
    }

    [Fact]
    public void Severities_are_levels_and_the_rule_is_found_by_its_index()
    {
        var added = new DiagnosticDescriptor("HOUSE01", Severity.Error, "Harbour of ours", "The text speaks of {0}.", "Harbours are our subject.") { Mend = "Say port.", Example = "a\n```\nb", Mended = "c" };
        var document = Reported.Document("One.", text => Reported.At(text, 0, 1, code: "MEM9002", severity: Severity.Error), text => Reported.At(text, 1, 1), text => Reported.At(text, 2, 1, code: "NOBODYS", severity: Severity.Info));

        var sarif = Reported.Sarif(0, [added], document);

        var driver = Reported.Run(sarif).GetProperty("tool").GetProperty("driver");
        var rules = driver.GetProperty("rules").EnumerateArray().ToArray();
        var results = Reported.Results(sarif);
        results.Select(result => result.GetProperty("level").GetString()).Should().Equal("error", "warning", "note");
        results.Take(2).Select(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()).Should().Equal("MEM9002", "HOUSE01");
        results[2].TryGetProperty("ruleIndex", out _).Should().BeFalse();
        var house = rules.Single(rule => rule.GetProperty("id").GetString() == "HOUSE01");
        house.GetProperty("name").GetString().Should().Be("HarbourOfOurs");
        house.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("error");
        house.GetProperty("help").GetProperty("text").GetString().Should().Be("Harbours are our subject. Say port.\n\nExample:\n\na\n```\nb\n\nMended:\n\nc");
        house.GetProperty("help").GetProperty("markdown").GetString().Should().Contain("\n\nSay port.\n").And.Contain("````text\na\n```\nb\n````");
    }

    [Fact]
    public void Every_descriptor_is_in_the_catalogue_with_a_name_of_its_own_form()
    {
        var driver = Reported.Run(Reported.Sarif()).GetProperty("tool").GetProperty("driver");

        var listed = driver.GetProperty("rules").EnumerateArray().Concat(driver.GetProperty("notifications").EnumerateArray()).ToArray();

        listed.Select(rule => rule.GetProperty("id").GetString()).Should().BeEquivalentTo(DiagnosticDescriptors.All.Select(descriptor => descriptor.Code));
        listed.Select(rule => rule.GetProperty("name").GetString()).Should().OnlyContain(name => System.Text.RegularExpressions.Regex.IsMatch(name!, "^[A-Z][A-Za-z0-9]+$"));
        driver.TryGetProperty("informationUri", out _).Should().BeFalse("the project has no address");
    }

    [Theory]
    [InlineData("Another day begins.\n\n" + Paragraphs)]
    [InlineData(Paragraphs + "\n\nAnother day begins.")]
    [InlineData("The envoy came\nat noon.\n\nHe asked\r\nfor   [coal and\nleft.\n\nThe fog [rose.")]
    [InlineData("The minister came at dawn.\n\nHe asked for [coal and left.\n\nThe fog [rose.")]
    public void A_fingerprint_survives_an_edit_elsewhere(string edited) =>
        Reported.Fingerprints(edited, "[").Should().Equal(Reported.Fingerprints(Paragraphs, "["));

    [Theory]
    [InlineData("[coal", "[corn")]
    [InlineData("asked for [", "begged for [")]
    public void A_fingerprint_changes_with_its_place(string before, string after)
    {
        var old = Reported.Fingerprints(Paragraphs, "[").ToArray();
        var edited = Reported.Fingerprints(Paragraphs.Replace(before, after), "[").ToArray();

        edited[0].Should().NotBe(old[0]);
        edited[1].Should().Be(old[1]);
    }

    [Fact]
    public void Fingerprints_of_one_document_differ()
    {
        var fingerprints = Reported.Fingerprints(string.Join("\n\n", Enumerable.Repeat("The same [line.", 5)), "[").ToArray();

        fingerprints.Should().OnlyHaveUniqueItems();
        fingerprints.Select(fingerprint => fingerprint!.Split(':')[0]).Distinct().Should().ContainSingle();
        fingerprints.Select(fingerprint => fingerprint!.Split(':')[1]).Should().Equal("1", "2", "3", "4", "5");
    }

    [Theory]
    [InlineData("letters/1.txt", false, "letters/1.txt")]
    [InlineData("./letters/./1.txt", false, "letters/1.txt")]
    [InlineData("../shared/a b.txt", false, "../shared/a%20b.txt")]
    [InlineData("a#1%.txt", false, "a%231%25.txt")]
    [InlineData("Kraków/毛.txt", false, "Krak%C3%B3w/%E6%AF%9B.txt")]
    [InlineData("b:2.txt", false, "b%3A2.txt")]
    [InlineData("http://x?y", false, "http%3A//x%3Fy")]
    [InlineData("<stdin>", false, "%3Cstdin%3E")]
    [InlineData("a\nb\u0001", false, "a%0Ab%01")]
    [InlineData("dump.zip/letters/1.txt", false, "dump.zip/letters/1.txt")]
    [InlineData("all.txt#3", true, "all.txt/3")]
    [InlineData("all.txt#3", false, "all.txt%233")]
    [InlineData("all.ndjson:12", true, "all.ndjson/12")]
    [InlineData("dump.csv/300653", false, "dump.csv/300653")]
    public void A_name_is_a_uri_relative_to_the_folder_of_the_run(string name, bool isNumbered, string uri)
    {
        var run = Reported.Run(Reported.Sarif(Reported.Document("One.", text => Reported.At(text, 0, 1)) with { Name = name, IsNumbered = isNumbered }));

        var location = run.GetProperty("artifacts")[0].GetProperty("location");
        location.GetProperty("uri").GetString().Should().Be(uri);
        Uri.IsWellFormedUriString(uri, UriKind.Relative).Should().BeTrue();
        run.GetProperty("originalUriBaseIds").TryGetProperty(location.GetProperty("uriBaseId").GetString()!, out _).Should().BeTrue();
        Place(run.GetProperty("results")[0]).GetProperty("artifactLocation").GetRawText().Should().Be(location.GetRawText());
    }

    [Fact]
    public void An_absolute_path_and_a_backslash_are_those_of_the_system()
    {
        string UriOf(string name) => Reported.Run(Reported.Sarif(new DocumentFindings { Name = name })).GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString()!;

        UriOf("a\uD800.txt").Should().Be("a%EF%BF%BD.txt");
        UriOf("/data/a b.txt").Should().Be("file:///data/a%20b.txt");
        UriOf(@"a\b.txt").Should().Be(OperatingSystem.IsWindows() ? "a/b.txt" : "a%5Cb.txt");
        if (OperatingSystem.IsWindows())
        {
            UriOf(@"C:\x\a.txt").Should().Be("file:///C:/x/a.txt");
        }
    }

    [Fact]
    public void Artifacts_tell_of_the_bytes()
    {
        var artifacts = Reported.Run(Reported.Sarif(
            new DocumentFindings { Name = "a.txt", Encoding = "UTF-16 (little-endian)", Sha256 = "00ff", Length = 12 },
            new DocumentFindings { Name = "b.txt", Encoding = "Windows-1252" },
            new DocumentFindings { Name = "c.db/1" })).GetProperty("artifacts").EnumerateArray().ToArray();

        artifacts.Select(artifact => artifact.TryGetProperty("encoding", out var encoding) ? encoding.GetString() : null).Should().Equal("UTF-16LE", "windows-1252", null);
        artifacts[0].GetProperty("hashes").GetProperty("sha-256").GetString().Should().Be("00ff");
        artifacts[0].GetProperty("length").GetInt64().Should().Be(12);
        artifacts.Select(artifact => artifact.GetProperty("location").GetProperty("index").GetInt32()).Should().Equal(0, 1, 2);
    }

    [Fact]
    public void What_could_not_be_read_is_a_notification_of_a_run_that_failed()
    {
        var error = new Diagnostic { Code = "MEM8106", Severity = Severity.Error, Message = "The line is no JSON object: [x](javascript:1) {0}." };

        var run = Reported.Run(Reported.Sarif(3, default, Reported.Document("One."), new() { Name = "in.ndjson:7", IsNumbered = true, Error = error }));

        var invocation = run.GetProperty("invocations").EnumerateArray().Single();
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("exitCode").GetInt32().Should().Be(3);
        var notification = invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Single();
        var descriptor = notification.GetProperty("descriptor");
        run.GetProperty("tool").GetProperty("driver").GetProperty("notifications")[descriptor.GetProperty("index").GetInt32()].GetProperty("id").GetString().Should().Be("MEM8106");
        notification.GetProperty("message").GetProperty("text").GetString().Should().Be(@"The line is no JSON object: \[x\](javascript:1) {{0}}.", "a viewer makes links of brackets and fills in braces");
        Place(notification).GetProperty("artifactLocation").GetProperty("index").GetInt32().Should().Be(1);
        Reported.Run(Reported.Sarif()).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Hostile_texts_are_json()
    {
        const string text = "\uD800 \0\u001B\u202E\u2028\"\\ \uDC00";
        var fix = new Fix { Title = "\uD800", Edits = [new() { Span = new(0, 1), Text = "\0\uDFFF" }] };

        var result = Reported.Results(Reported.Sarif(Reported.Document(text, source => Reported.At(source, 0, source.Length, "'" + text + "'", fix)))).Single();

        Place(result).GetProperty("region").GetProperty("snippet").GetProperty("text").GetString().Should().Be(text.Replace('\uD800', '\uFFFD').Replace('\uDC00', '\uFFFD'));
        result.GetProperty("message").GetProperty("text").GetString().Should().Contain("\0\u001B\u202E");
        result.GetProperty("fixes")[0].GetRawText().Should().NotContain("\0");
    }

    [Fact]
    public void The_same_findings_give_the_same_bytes_with_a_result_a_line()
    {
        var document = Reported.Document(Paragraphs, text => Reported.At(text, 3, 5), text => Reported.At(text, 30, 1, severity: Severity.Info));
        var expected = Reported.Sarif(document, document);

        UseCulture.Each(() => Reported.Sarif(document, document).Should().Equal(expected));

        expected.Should().NotContain((byte)'\r');
        Encoding.UTF8.GetString(expected).Split('\n').Count(line => line.StartsWith("{\"ruleId\":\"HOUSE01\"", StringComparison.Ordinal)).Should().Be(4);
        expected[^1].Should().Be((byte)'\n');
        expected[0].Should().Be((byte)'{', "no byte order mark stands before it");
    }

    [CorpusFact]
    public void Regions_of_the_corpus_hold_what_they_quote()
    {
        foreach (var name in Corpus.Names)
        {
            var result = MemorandumParser.Parse(Corpus.Read(name));
            var document = new DocumentFindings { Name = name, Text = result.SourceText, Findings = [.. MemorandumValidator.Validate(result, new() { Profile = ValidationProfile.Edition }), .. result.Diagnostics] };

            foreach (var found in Reported.Results(Reported.Sarif(document)))
            {
                var region = Place(found).GetProperty("region");
                var numbers = Numbers(region);
                var (start, end) = (result.SourceText.GetPosition(numbers[4]), result.SourceText.GetPosition(numbers[4] + numbers[5]));
                numbers.Take(4).Should().Equal(start.Line, start.Column, end.Line, end.Column);
                if (region.TryGetProperty("snippet", out var snippet))
                {
                    snippet.GetProperty("text").GetString().Should().Be(result.SourceText.Text.Substring(numbers[4], numbers[5]));
                }
            }
        }
    }

    [Fact]
    public void Misuse_is_refused()
    {
        var report = new SarifReport(new MemoryStream());
        var finding = Reported.At(new("A longer text."), 10, 4);

        FluentActions.Invoking(() => new SarifReport(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => report.Add(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => report.Add(new() { Name = "a.txt", Findings = [finding] })).Should().Throw<ArgumentException>().WithMessage("*'a.txt'*");
        FluentActions.Invoking(() => report.Add(new() { Name = "a.txt", Text = new("Short."), Findings = [finding] })).Should().Throw<ArgumentException>().WithMessage("*HOUSE01*");
        FluentActions.Invoking(() => report.Add(Reported.Document("Short.", text => Reported.At(text, 0, 1, fix: new() { Title = "x", Edits = [new() { Span = new(5, 2), Text = "" }] }))))
            .Should().Throw<ArgumentException>().WithMessage("*HOUSE01*");
        report.Finish(0);
        FluentActions.Invoking(() => report.Finish(0)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => report.Add(Reported.Document("One."))).Should().Throw<InvalidOperationException>();
    }

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");

    private static int[] Numbers(JsonElement region) =>
        [.. new[] { "startLine", "startColumn", "endLine", "endColumn", "charOffset", "charLength" }.Select(name => region.GetProperty(name).GetInt32())];
}
