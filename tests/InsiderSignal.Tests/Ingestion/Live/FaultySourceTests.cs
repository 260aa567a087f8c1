using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Ingestion.Live;

/// <summary>A quarter of all answers is faulty: nothing that an index lists is lost, nothing is there twice, and EDGAR is not asked too often.</summary>
public sealed class FaultySourceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Live_QuarterOfAnswersFaulty_LosesNothing(int seed)
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var faults = new EdgarFaults { Rate = 0.25, Seed = seed, Kinds = [.. EdgarFaults.Passing, EdgarFault.Stall, EdgarFault.StalledBody] };
        var filings = LiveMarket.Filings;
        faults.Hide(filings[^3].Accession).ListTwice(filings[^5].Accession).Miss(filings[^7].Accession, 2);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = faults };
        using var rig = new LiveRig(edgar, clock, new EdgarOptions { Contact = LiveRig.Contact, TimeoutSeconds = 60 }, LiveMarket.First);

        for (var cycle = 0; cycle < 40 && !IsComplete(rig); cycle++)
        {
            await TryAsync(() => rig.Feed.RunAsync(Cancellation));
            await TryAsync(() => rig.Index.RunAsync(Cancellation));
            await TryAsync(() => rig.History.RunAsync(Cancellation));
            await TryAsync(() => rig.CatchUp.RunAsync(Cancellation));
            await Task.Delay(TimeSpan.FromMinutes(3), clock, Cancellation);
        }

        var listed = filings.Select(filing => filing.Accession).ToHashSet();
        Assert.True(rig.Edgar.Traffic.Faults > 50, "too few faults to prove anything");
        using var context = rig.Temp.Store.CreateContext();
        var settled = context.Ledger.Where(entry => entry.State == LedgerState.Stored || entry.State == LedgerState.Quarantined).Select(entry => entry.Accession).ToHashSet();
        Assert.Empty(listed.Except(settled));
        Assert.Equal(listed.Count, context.Filings.Count() + context.Quarantine.Count());
        Assert.InRange(edgar.BusiestSecond, 1, 10);
        Assert.DoesNotContain(new StoreVerifier(rig.Temp.Store, SicSectorMap.Default).Verify(null, Cancellation), finding => !finding.IsOpen);
    }

    private static bool IsComplete(LiveRig rig) =>
        rig.Ledger.OwedCount() == 0 && rig.Ledger.IndexDays(LiveMarket.First, LiveMarket.Last).Count == 15;

    // As live mode does: a cycle that the source spoils is tried again.
    private static async Task TryAsync(Func<Task> cycle)
    {
        try
        {
            await cycle();
        }
        catch (EdgarException)
        {
        }
    }
}
