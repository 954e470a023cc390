using System.Xml;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>The text content of <c>body/div[@type='text']</c> is the text of the memorandum.</summary>
public sealed class TeiTextTests
{
    [Fact]
    public void The_text_of_a_document_is_its_text()
    {
        using var scope = new AssertionScope();
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            TeiOutput.BodyText(TeiOutput.WriteAndRead(memorandum)).Should().Be(memorandum.GetText(), name);
        }
    }

    [Fact]
    public void The_text_of_an_enclosure_is_its_text()
    {
        foreach (var (name, memorandum) in ExportDocuments.Parsed.Where(document => !document.Memorandum.Enclosures.IsEmpty))
        {
            var texts = TeiOutput.WriteAndRead(memorandum).Descendants(TeiOutput.Space + "body")
                .Select(body => body.Elements(TeiOutput.Space + "div").Single().Value).Skip(1);

            texts.Should().Equal(memorandum.Enclosures.Select(enclosure => string.Join('\n', enclosure.Blocks.Select(block => block.GetText()))), name);
        }
    }

    /// <remarks>A memorandum that no parser made can have white space where a text has none; it and what XML has no character for are the only differences.</remarks>
    [Fact]
    public void The_text_of_any_memorandum_is_its_text_but_for_white_space() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
        Words(TeiOutput.BodyText(TeiOutput.WriteAndRead(memorandum))).Should().Be(Words(Cleaned(memorandum.GetText())))).Check(Repeatable.Config.WithMaxTest(1_000));

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cleaned(string text)
    {
        var cleaned = text.ToCharArray();
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index]))
            {
                index++;
            }
            else if (!XmlConvert.IsXmlChar(text[index]))
            {
                cleaned[index] = '\uFFFD';
            }
        }

        return new(cleaned);
    }
}
