using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Clocks;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class LiveWorkerTests
{
    [Fact]
    public async Task Run_FeedIsDown_TheOtherTasksFillTheStoreAllTheSame()
    {
        var stop = TestContext.Current.CancellationToken;
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var faults = new EdgarFaults().Script("/cgi-bin/", EdgarFault.ServiceUnavailable, times: int.MaxValue);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = faults };
        using var rig = new LiveRig(edgar, clock, backfillFrom: LiveMarket.First);
        using var worker = new LiveWorker(
            rig.Temp.Store, rig.Snapshot, rig.Publisher, rig.Feed, rig.Index, rig.CatchUp, rig.History, new IndustryTask(rig.Industries, rig.Jobs, clock), rig.Retry,
            rig.Monitor, rig.Jobs, new StartUp(), clock, NullLogger<LiveWorker>.Instance);

        await worker.StartAsync(stop);
        while (rig.Stored().Count < LiveMarket.Filings.Count || rig.Monitor.Current.Trouble is null)
        {
            Assert.False(worker.ExecuteTask!.IsCompleted, "It ended.");
            await Task.Delay(50, stop);
        }

        Assert.Contains("/cgi-bin/", rig.Monitor.Current.Trouble, StringComparison.Ordinal);
        await worker.StopAsync(stop);
        Assert.True(rig.Snapshot.IsLoaded);
        Assert.InRange(edgar.BusiestSecond, 1, 10);
    }
}
