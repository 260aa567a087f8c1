using InsiderSignal.Edgar.Simulation;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Faults;

public sealed class FaultyAnswersOverTheWireTests(ShortMarket market) : FaultyAnswers(market), IClassFixture<ShortMarket>
{
    protected override Task<EdgarCaller> OpenAsync(SimulatedEdgar edgar) => EdgarCaller.OverTheWireAsync(edgar);
}
