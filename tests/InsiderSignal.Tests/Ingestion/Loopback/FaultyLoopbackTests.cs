using InsiderSignal.Core.Calendar;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Loopback;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Tests.Ingestion.Killing;
using InsiderSignal.Tests.Ingestion.Live;

namespace InsiderSignal.Tests.Ingestion.Loopback;

/// <summary>Live mode over real connections and on the machine's clock, where a quarter of all answers is faulty.</summary>
[Collection(ProgramTestGroup.Name)]
public sealed class FaultyLoopbackTests
{
    private const int MostCycles = 8;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Live_QuarterOfAnswersFaulty_LosesNothing()
    {
        var last = IndexHours.LastFinal(TimeProvider.System.GetUtcNow());
        while (!BusinessCalendar.IsBusinessDay(last))
            last = last.AddDays(-1);
        var first = last.AddDays(-1);
        while (!BusinessCalendar.IsBusinessDay(first))
            first = first.AddDays(-1);
        var market = new SimulatedMarket(5, first, last);
        var listed = market.Filings().Select(filing => filing.Accession).ToHashSet();
        var faults = new EdgarFaults { Rate = 0.25, Seed = 2 }
            .Script("/Archives/edgar/data/", EdgarFault.Stall, first: 5)
            .Script("/Archives/edgar/data/", EdgarFault.StalledBody, first: 11);
        using var edgar = new SimulatedEdgar(market, TimeProvider.System) { Faults = faults };
        await using var server = await LoopbackEdgar.StartAsync(edgar);
        using var transport = EdgarTransport.Create();
        var options = new EdgarOptions { Contact = LiveRig.Contact, BaseAddress = server.Address, DataBaseAddress = server.Address, TimeoutSeconds = 2 };
        using var rig = new LiveRig(transport, TimeProvider.System, options, first);

        for (var cycle = 0; cycle < MostCycles && !(cycle > 0 && rig.Ledger.OwedCount() == 0 && rig.Ledger.IndexDays(first, last).Count > 1); cycle++)
        {
            await TryAsync(() => rig.Feed.RunAsync(Cancellation));
            await TryAsync(() => rig.Index.RunAsync(Cancellation));
            await TryAsync(() => rig.History.RunAsync(Cancellation));
            await TryAsync(() => rig.CatchUp.RunAsync(Cancellation));
        }

        using var context = rig.Temp.Store.CreateContext();
        var settled = context.Ledger.Where(entry => entry.State == LedgerState.Stored || entry.State == LedgerState.Quarantined).Select(entry => entry.Accession).ToHashSet();
        Assert.Empty(listed.Except(settled));
        Assert.Equal(listed.Count, context.Filings.Count() + context.Quarantine.Count());
        Assert.True(rig.Edgar.Traffic.Faults > 5, "too few faults to prove anything");
        Assert.InRange(edgar.BusiestSecond, 1, 10);
        // Before its first day this market has no indexes, which EDGAR would have.
        Assert.DoesNotContain(new StoreVerifier(rig.Temp.Store, SicSectorMap.Default).Verify(null, Cancellation), finding => !finding.IsOpen && finding.Kind != "unread");
    }

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
