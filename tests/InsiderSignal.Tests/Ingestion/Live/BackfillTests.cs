using InsiderSignal.Core.Ratios;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Storage.Model;
using InsiderSignal.Storage.Reading;
using InsiderSignal.Storage.Verifying;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Storage;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class BackfillTests
{
    // A quarter and a half, looked at when the data set of the whole one is out.
    private static readonly DateOnly First = new(2025, 10, 1);
    private static readonly DateOnly Last = new(2026, 2, 6);
    private static readonly DateTimeOffset Now = new(2026, 2, 9, 15, 0, 0, TimeSpan.Zero);
    private static readonly Lazy<SimulatedMarket> Market = new(() => new SimulatedMarket(11, First, Last));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_QuarterAndAHalf_EqualsTheImportOfEverything()
    {
        var clock = new FastClock(LiveMarket.Speed, Now);
        using var edgar = new SimulatedEdgar(Market.Value, clock);
        using var rig = new LiveRig(edgar, clock);

        var outcome = await rig.Backfill.RunAsync(First, Last, null, Cancellation);
        await rig.CatchUp.RunAsync(Cancellation);
        await rig.Industries.RunAsync(null, Cancellation);

        Assert.Empty(outcome.Findings);
        Assert.Equal([20254], rig.Ledger.DataSets().Select(set => set.Quarter));
        Assert.Equal(Market.Value.Filings().Count(), rig.Stored().Count);
        Assert.Empty(new StoreVerifier(rig.Temp.Store, SicSectorMap.Default).Verify(null, Cancellation));
        using var direct = new TempStore();
        await direct.ImportAsync(Market.Value.Filings().Select(filing => new Edgar.Submissions.SourceEntry { Name = $"{filing.Accession}.txt", Content = filing.ToBytes() }));
        Assert.Equal(Ratios(direct), Ratios(rig.Temp));
        // The whole quarter cost its page, its zip and its index, whatever it holds.
        Assert.InRange(edgar.Log.Count(request => request.Path.Contains("data-sets", StringComparison.Ordinal) || request.Path.Contains("full-index", StringComparison.Ordinal)), 3, 4);
    }

    [Fact]
    public async Task Run_Again_AsksForNothing()
    {
        var clock = new FastClock(LiveMarket.Speed, Now);
        using var edgar = new SimulatedEdgar(Market.Value, clock);
        using var rig = new LiveRig(edgar, clock);
        await rig.Backfill.RunAsync(First, Last, null, Cancellation);
        var requests = edgar.Log.Count;

        await rig.Backfill.RunAsync(First, Last, null, Cancellation);

        Assert.Equal(requests, edgar.Log.Count);
    }

    [Fact]
    public async Task Run_DataSetIsAnErrorPage_PassesItOverAndTheOthersGoOn()
    {
        var clock = new FastClock(LiveMarket.Speed, Now);
        var faults = new EdgarFaults().Script("/files/", EdgarFault.MaintenancePage, times: int.MaxValue);
        using var edgar = new SimulatedEdgar(Market.Value, clock) { Faults = faults };
        using var rig = new LiveRig(edgar, clock);

        var outcome = await rig.Backfill.RunAsync(First, Last, null, Cancellation);

        Assert.StartsWith("2025q4: ", Assert.Single(outcome.Findings), StringComparison.Ordinal);
        Assert.Empty(rig.Ledger.DataSets());
        Assert.Contains(rig.Ledger.IndexDays(First, Last), day => day is { Day.Year: 2026, State: IndexDayState.Read });
    }

    private static string Ratios(TempStore temp)
    {
        var history = new TradeHistoryLoader(temp.Store, SicSectorMap.Default).Load();
        return string.Join('\n', new[] { new RatioQuery(), new RatioQuery { Basis = RatioBasis.Dollars }, new RatioQuery { Scope = new RatioScope(Sector: Sector.Technology) } }
            .SelectMany(query => RatioEngine.Series(history, query, null).Points));
    }
}
