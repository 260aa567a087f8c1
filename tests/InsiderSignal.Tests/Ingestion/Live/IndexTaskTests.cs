using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class IndexTaskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_FilingThatTheFeedNeverListed_IsOwedAndFetched()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var hidden = LiveMarket.Filings.Last(filing => filing.FiledOn == LiveMarket.Last).Accession;
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = new EdgarFaults().Hide(hidden) };
        using var rig = new LiveRig(edgar, clock);
        await rig.Feed.RunAsync(Cancellation);
        await rig.CatchUp.RunAsync(Cancellation);
        Assert.DoesNotContain(hidden, rig.Stored());

        await rig.Index.RunAsync(Cancellation);
        await rig.CatchUp.RunAsync(Cancellation);

        Assert.Contains(hidden, rig.Stored());
        var friday = Assert.Single(await rig.Ledger.DaysAsync(LiveMarket.Last, LiveMarket.Last, Cancellation));
        Assert.Equal((IndexDayState.Read, friday.Listed, 0), (friday.Index, friday.Stored, friday.Owed));
        Assert.Equal(LiveMarket.Filings.Count(filing => filing.FiledOn == LiveMarket.Last), friday.Listed);
    }

    [Fact]
    public async Task Run_Morning_ComesBackTheNextMorning()
    {
        var clock = new ManualClock(LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock);

        var next = await rig.Index.RunAsync(Cancellation);

        // Sunday, 6:15 in New York, where the clocks went forward a week ago.
        Assert.Equal(new DateTimeOffset(2026, 3, 15, 10, 15, 0, TimeSpan.Zero), next);
    }
}
