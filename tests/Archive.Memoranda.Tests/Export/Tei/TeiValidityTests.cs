using System.Xml;
using System.Xml.Linq;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>The output is TEI, whatever the memorandum.</summary>
public sealed class TeiValidityTests
{
    [TeiSchemaFact]
    public void Every_document_is_valid()
    {
        using var scope = new AssertionScope();
        foreach (var (name, memorandum) in ExportDocuments.Parsed)
        {
            TeiSchema.Errors(TeiOutput.Write(memorandum)).Should().BeEmpty(name);
        }
    }

    [TeiSchemaFact]
    public void Any_memorandum_is_valid() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum => TeiSchema.Errors(TeiOutput.Write(memorandum)).Should().BeEmpty())
        .Check(Repeatable.Config.WithMaxTest(1_000));

    [TeiSchemaFact]
    public void Generated_memoranda_are_valid() => TeiSchema.Errors(TeiOutput.Write(ExportDocuments.Generated(1_000))).Should().BeEmpty();

    [TeiSchemaFact]
    public void A_memorandum_of_one_hostile_value_is_valid()
    {
        using var scope = new AssertionScope();
        foreach (var memorandum in HostileMemoranda.OfOneValue)
        {
            TeiSchema.Errors(TeiOutput.Write(memorandum)).Should().BeEmpty(memorandum.Record.Title);
        }
    }

    [TeiSchemaFact]
    public void An_empty_memorandum_is_valid() => TeiSchema.Errors(TeiOutput.Write(new Memorandum())).Should().BeEmpty();

    [TeiSchemaFact]
    public void A_full_memorandum_is_valid() => TeiSchema.Errors(TeiOutput.Write(Some.Memorandum())).Should().BeEmpty();

    /// <remarks>The ids of one file are different, so the schema's reader would say if two documents shared one.</remarks>
    [TeiSchemaFact]
    public void Several_memoranda_are_one_valid_corpus()
    {
        var memoranda = ExportDocuments.Parsed.Select(document => document.Memorandum).Concat(HostileMemoranda.OfOneValue).Concat([new(), new(), Some.Memorandum(), Some.Memorandum()]);

        TeiSchema.Errors(TeiOutput.Write(memoranda)).Should().BeEmpty();
    }

    [Fact]
    public void Any_memorandum_is_well_formed_and_its_ids_are_its_own() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var root = TeiOutput.WriteAndRead(memorandum);
        var ids = root.DescendantsAndSelf().Attributes(XNamespace.Xml + "id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => XmlConvert.VerifyNCName(id) == id);
        var references = root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "resp" or "target" or "ref" or "who").SelectMany(attribute => attribute.Value.Split(' '));
        references.Where(reference => !ids.Contains(reference.TrimStart('#'))).Should().BeEmpty("every reference has what it refers to");
    }).Check(Repeatable.Config.WithMaxTest(1_000));
}
