using InsiderSignal.Edgar.Client;
using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Edgar.Simulation.Faults;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class CatchUpTaskTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_FilingsItWaitedForCameByAnotherWay_WaitsNoLonger()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        var faults = new EdgarFaults().Script("/Archives/edgar/data/", EdgarFault.ConnectionFailure, times: int.MaxValue);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock) { Faults = faults };
        using var rig = new LiveRig(edgar, clock);
        await rig.Index.RunAsync(Cancellation);
        await Assert.ThrowsAsync<EdgarException>(() => rig.CatchUp.RunAsync(Cancellation));
        Assert.Equal(JobState.Waiting, CatchingUp(rig));
        using var complete = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var other = new LiveRig(complete, clock, store: rig.Temp);
        await other.CatchUp.RunAsync(Cancellation);

        await rig.CatchUp.RunAsync(Cancellation);

        Assert.Equal(JobState.Done, CatchingUp(rig));
    }

    private static JobState CatchingUp(LiveRig rig) => rig.Jobs.Jobs.Single(job => job.Name == "Catching up").State;
}
