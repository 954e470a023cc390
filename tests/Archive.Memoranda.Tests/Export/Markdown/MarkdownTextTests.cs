using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;
using FsCheck;
using FsCheck.Fluent;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Archive.Memoranda.Tests.Export.Markdown;

/// <summary>What a reader of Markdown shows is the text of the memorandum, and nothing in it is markup but the writer's own.</summary>
public sealed class MarkdownTextTests
{
    public static TheoryData<MarkdownOptions> Options => new()
    {
        new MarkdownOptions(),
        new MarkdownOptions { MarkNotes = false, EscapesTypography = true },
        new MarkdownOptions { Editorial = EditorialView.Completed, HeadingLevel = 3 },
        new MarkdownOptions { Editorial = EditorialView.WithoutEditors, Record = false },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void A_documents_text_is_shown(MarkdownOptions options)
    {
        using var scope = new AssertionScope();
        foreach (var (_, memorandum) in ExportDocuments.Parsed)
        {
            CheckRead(memorandum, options);
        }
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Any_memorandums_text_is_shown(MarkdownOptions options)
    {
        foreach (var memorandum in HostileMemoranda.OfOneValue)
        {
            CheckRead(memorandum, options);
        }

        Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum => CheckRead(memorandum, options)).Check(Repeatable.Config.WithMaxTest(300));
        Prop.ForAll(HostileMarkdown.Memorandum.ToArbitrary(), memorandum => CheckRead(memorandum, options)).Check(Repeatable.Config.WithMaxTest(700));
    }

    private static void CheckRead(Memorandum memorandum, MarkdownOptions options)
    {
        var markdown = MarkdownOutput.Write(memorandum, options);
        var document = MarkdownOutput.Read(markdown);

        MarkdownOutput.Sections(document, options.HeadingLevel).Should().Equal(MarkdownOutput.SectionsOf(memorandum, options.Editorial));
        MarkdownOutput.Foreign(document).Should().BeEmpty();
        MarkdownOutput.TextOf(document.OfType<HeadingBlock>().First()).Should().Be(MarkdownOutput.Visible(TitleOf(memorandum)));
        document.Descendants<LinkInline>().Select(static link => link.Url).Where(static url => !url!.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
        CheckNotes(document);
        markdown.Should().NotContainAny("\r", "\n\n\n").And.EndWith("\n");
    }

    // Each reference has its footnote, or it would be text, and each footnote a reference.
    private static void CheckNotes(MarkdownDocument document)
    {
        var notes = document.Descendants<MarkdigFootnote>().ToList();
        notes.Where(static note => note.Links.Count == 0).Should().BeEmpty();
        notes.Select(static note => note.Label).Should().OnlyHaveUniqueItems();
    }

    private static string TitleOf(Memorandum memorandum) =>
        new[] { memorandum.Title, memorandum.Header?.Heading }.FirstOrDefault(static title => !string.IsNullOrWhiteSpace(title)) ?? "Untitled";
}
