using System.Text;
using Archive.Memoranda.Export;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigBlock = Markdig.Syntax.Block;
using MarkdigFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace Archive.Memoranda.Tests.Export.Markdown;

/// <summary>Writes Markdown and reads it with Markdig, which has nothing to do with the library; its extensions see markup in more than CommonMark does.</summary>
internal static class MarkdownOutput
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseFootnotes().UsePipeTables().UseGridTables().UseListExtras().UseDefinitionLists().UseMathematics().UseAutoLinks().UseTaskLists().UseGenericAttributes()
        .UseEmphasisExtras().UseCustomContainers().UseFooters().UseFigures().UseEmojiAndSmiley(enableSmileys: false).Build();

    public static string Write(Memorandum memorandum, MarkdownOptions? options = null)
    {
        var output = new StringWriter { NewLine = "\r\n" };
        MarkdownWriter.Write(memorandum, output, options);
        return output.ToString();
    }

    public static MarkdownDocument Read(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);

    /// <summary>The sections that hold blocks of the memorandum, in order: text and what follows the signatures, of it and of what it encloses.</summary>
    public static List<string> Sections(MarkdownDocument document, int title = 1)
    {
        var sections = new List<string>();
        var isOpen = false;
        var level = title + 1;
        foreach (var block in document)
        {
            if (block is HeadingBlock heading && heading.Level <= level)
            {
                var name = TextOf(heading);
                level = heading.Level > title + 1 || name.StartsWith("Enclosure", StringComparison.Ordinal) ? title + 2 : title + 1;
                isOpen = name is "Text" or "Afterthesignatures";
                if (isOpen)
                {
                    sections.Add("");
                }
            }
            else if (isOpen && block is not (FootnoteGroup or LinkReferenceDefinitionGroup))
            {
                sections[^1] += TextOf(block);
            }
        }

        return sections;
    }

    /// <summary>The same of the memorandum itself.</summary>
    public static IEnumerable<string> SectionsOf(Memorandum memorandum, EditorialView view = EditorialView.AsPrinted) =>
        memorandum.Enclosures.Prepend<ArchivalDocument>(memorandum).SelectMany(part => new[] { part.Blocks, part.EndMatter })
            .Where(blocks => !blocks.IsEmpty).Select(blocks => Visible(string.Join('\n', blocks.Select(block => block.GetText(view)))));

    /// <summary>The characters of a text that are no white space, as a format shows them that has no controls and no halves of pairs.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
            {
                visible.Append(rune.Value == '\uFEFF' ? "\u2060" : Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
            }
        }

        return visible.ToString();
    }

    /// <summary>Everything that is neither text nor the markup that a memorandum has.</summary>
    public static IEnumerable<MarkdownObject> Foreign(MarkdownDocument document) => document.Descendants().Where(static part => part is not (
        ParagraphBlock or HeadingBlock or ListBlock { IsOrdered: false } or ListItemBlock or FootnoteGroup or MarkdigFootnote or FootnoteLinkReferenceDefinition or LinkReferenceDefinitionGroup
        or LiteralInline or HtmlEntityInline or LineBreakInline or FootnoteLink or LinkInline { IsImage: false } or EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 })
        && part.GetType() != typeof(ContainerInline));

    public static string TextOf(MarkdigBlock block)
    {
        var text = new StringBuilder();
        foreach (var part in block is LeafBlock leaf ? leaf.Inline?.Descendants() ?? [] : block.Descendants())
        {
            text.Append(part switch
            {
                LiteralInline literal => literal.Content.ToString(),
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                _ => "",
            });
        }

        return Visible(text.ToString());
    }
}
