using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Conventions;

public sealed class DiagnosticsPageTests
{
    [Fact]
    public void The_page_that_explains_the_codes_is_up_to_date()
    {
        var page = Path.Combine(ProjectFolder.Root, "src", "Archive.Memoranda", "docs", "diagnostics.md");
        var received = Path.Combine(AppContext.BaseDirectory, "diagnostics.received.md");
        var text = DiagnosticsPage.Text();
        File.WriteAllText(received, text);

        var written = File.Exists(page) ? File.ReadAllText(page).ReplaceLineEndings("\n") : "";

        (written == text).Should().BeTrue("the page follows the descriptors; to write it anew: cp \"{0}\" \"{1}\"", received, page);
    }
}
