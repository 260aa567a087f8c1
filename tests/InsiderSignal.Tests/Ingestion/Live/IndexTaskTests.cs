using InsiderSignal.Edgar.Client;
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
    public async Task Run_OneIndexCannotBeRead_ReadsTheOthersAndSaysSo()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var faults = new EdgarFaults().Script("/Archives/edgar/daily-index/2026/QTR1/master.20260312.idx", EdgarFault.ServiceUnavailable, times: int.MaxValue);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = faults };
        using var rig = new LiveRig(edgar, clock);

        var fault = await Assert.ThrowsAsync<EdgarException>(() => rig.Index.RunAsync(Cancellation));

        Assert.Contains("master.20260312.idx", fault.Message, StringComparison.Ordinal);
        var read = rig.Ledger.IndexDays(LiveMarket.First, LiveMarket.Last).Select(day => day.Day).ToList();
        Assert.DoesNotContain(new DateOnly(2026, 3, 12), read);
        Assert.Equal([new(2026, 3, 4), new(2026, 3, 5), new(2026, 3, 6), new(2026, 3, 9), new(2026, 3, 10), new(2026, 3, 11), new(2026, 3, 13)], read);
    }

    [Fact]
    public async Task Run_EdgarBlocks_StopsAtOnce()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = new EdgarFaults().Script("/Archives/edgar/daily-index/", EdgarFault.BlockPage) };
        using var rig = new LiveRig(edgar, clock);

        await Assert.ThrowsAsync<EdgarBlockedException>(() => rig.Index.RunAsync(Cancellation));

        Assert.Single(edgar.Log);
    }

    [Fact]
    public async Task Run_BesideTheBackfill_NoIndexIsAskedForTwice()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock, backfillFrom: LiveMarket.First);

        await Task.WhenAll(Task.Run(() => rig.History.RunAsync(Cancellation)), Task.Run(() => rig.Index.RunAsync(Cancellation)));

        Assert.Equal(15, edgar.Log.Count);
        Assert.All(edgar.Log.GroupBy(request => request.Path), index => Assert.Single(index));
    }

    [Fact]
    public async Task Run_NextMorning_ReadsTheLatestTwoAgain()
    {
        var clock = new ManualClock(LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock);
        await clock.FinishAsync(rig.Index.RunAsync(Cancellation));
        var requests = edgar.Log.Count;
        clock.Advance(TimeSpan.FromDays(1));

        await clock.FinishAsync(rig.Index.RunAsync(Cancellation));

        Assert.Equal(["master.20260313.idx", "master.20260312.idx"], edgar.Log.Skip(requests).Select(request => Path.GetFileName(request.Path)));
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
