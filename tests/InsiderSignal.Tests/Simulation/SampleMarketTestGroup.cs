using Xunit;

namespace InsiderSignal.Tests.Simulation;

/// <summary>Tests that share one run of the sample market.</summary>
[CollectionDefinition(Name)]
public sealed class SampleMarketTestGroup : ICollectionFixture<SampleMarket>
{
    public const string Name = "sample market";
}
