namespace InsiderSignal.Tests.Ingestion.Killing;

/// <summary>Tests that run the real program: one after the other, or each would measure the others' load.</summary>
[CollectionDefinition(Name)]
public sealed class ProgramTestGroup
{
    public const string Name = "The real program";
}
