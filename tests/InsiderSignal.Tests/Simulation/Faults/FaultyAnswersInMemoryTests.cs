using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using Xunit;

namespace InsiderSignal.Tests.Simulation.Faults;

public sealed class FaultyAnswersInMemoryTests(ShortMarket market) : FaultyAnswers(market), IClassFixture<ShortMarket>
{
    private readonly ShortMarket _market = market;

    [Fact]
    public async Task Get_ShortBody_EndsAsIfThatWereAll()
    {
        var faults = new EdgarFaults().Script("/submissions/", EdgarFault.ShortBody);
        using var caller = _market.At(new SetClock(ShortMarket.NewYork("2023-02-01 12:00")), faults);
        var path = $"/submissions/CIK{_market.Market.Issuers[0].Cik}.json";
        using var response = await caller.GetAsync(path);
        var part = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal((await caller.BytesAsync(path)).Length, response.Content.Headers.ContentLength);
        Assert.Equal(response.Content.Headers.ContentLength / 2, part.Length);
    }

    protected override Task<EdgarCaller> OpenAsync(SimulatedEdgar edgar) => Task.FromResult(new EdgarCaller(edgar));
}
