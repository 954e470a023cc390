namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>A test with the schema of TEI, which is no part of the project; where it is missing, the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TeiSchemaFactAttribute : FactAttribute
{
    public TeiSchemaFactAttribute() => Skip = TeiSchema.ReasonToSkip;
}
