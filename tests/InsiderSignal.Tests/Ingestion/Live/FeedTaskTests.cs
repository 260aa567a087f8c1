using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Storage.Model;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class FeedTaskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_EmptyStore_FetchesWhatTheFeedLists()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock);

        await rig.Feed.RunAsync(Cancellation);
        await rig.CatchUp.RunAsync(Cancellation);

        var accepted = LiveMarket.InTheFeed();
        Assert.True(accepted.Count > 50, "the market is too small to prove anything");
        Assert.Empty(accepted.Except(rig.Stored()));
        Assert.Equal(0, rig.Ledger.OwedCount());
        Assert.True(rig.Snapshot.Current.StandingCount > 0);
        Assert.InRange(edgar.BusiestSecond, 1, 10);
    }

    [Fact]
    public async Task Run_NewFiling_IsPublishedByTheNextLook()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock);
        await rig.Feed.RunAsync(Cancellation);
        var version = rig.Snapshot.Version;
        var requests = edgar.Log.Count;

        var filing = edgar.AcceptPurchase();
        var next = await rig.Feed.RunAsync(Cancellation);

        Assert.Contains(filing.Accession, rig.Stored());
        Assert.True(rig.Snapshot.Version > version);
        // Monday, 6:00 in New York: EDGAR takes nothing at a weekend.
        Assert.Equal(new DateTimeOffset(2026, 3, 16, 10, 0, 0, TimeSpan.Zero), next);
        // One page of each type, of which two have not changed, and the filing: known ground is not read again.
        Assert.InRange(edgar.Log.Count - requests, 4, 5);
        using var context = rig.Temp.Store.CreateContext();
        Assert.Equal(LedgerSource.Feed, context.Ledger.Single(entry => entry.Accession == filing.Accession).ListedBy);
        Assert.NotNull(context.FilingDocuments.SingleOrDefault(document => document.Accession == filing.Accession));
    }

    [Fact]
    public async Task Run_NothingNew_PublishesNothing()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var rig = new LiveRig(edgar, clock);
        await rig.Feed.RunAsync(Cancellation);
        var version = rig.Snapshot.Version;

        await rig.Feed.RunAsync(Cancellation);

        Assert.Equal(version, rig.Snapshot.Version);
    }

    [Fact]
    public async Task Run_StoppedBetweenListingAndFetching_GoesOnWithWhatIsOwed()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var faults = new EdgarFaults().Script("/Archives/edgar/data/", EdgarFault.Stall, times: int.MaxValue);
        using var stalling = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = faults };
        using var rig = new LiveRig(stalling, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var running = rig.Feed.RunAsync(stop.Token);
        while (rig.Ledger.OwedCount() == 0)
            await Task.Delay(5, Cancellation);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);

        using var sound = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var second = new LiveRig(sound, clock, store: rig.Temp);
        await second.CatchUp.RunAsync(Cancellation);
        Assert.Equal(0, second.Ledger.OwedCount());
        Assert.Empty(LiveMarket.InTheFeed().Except(second.Stored()));
    }
}
