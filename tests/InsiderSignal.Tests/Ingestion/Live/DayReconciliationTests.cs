using InsiderSignal.Edgar.Simulation;
using InsiderSignal.Ingestion.Discovery;
using InsiderSignal.Storage.Writing;
using InsiderSignal.Core.Sectors;
using InsiderSignal.Tests.Clocks;

namespace InsiderSignal.Tests.Ingestion.Live;

/// <summary>Two that want the same day, of whom one is told to stop.</summary>
public sealed class DayReconciliationTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_WhoWaitsIsToldToStop_TheOthersStillShareOneAnswer()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var gate = new Gate(edgar);
        using var rig = new LiveRig(gate, clock);
        var days = new DayReconciliation(rig.Edgar, rig.Temp.Store, clock);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var first = RunAsync(days, rig, Cancellation);
        await gate.Reached.Task.WaitAsync(Cancellation);
        var second = RunAsync(days, rig, impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        var third = RunAsync(days, rig, Cancellation);
        gate.Open.SetResult();

        Assert.True(await first);
        Assert.True(await third);
        Assert.Single(edgar.Log);
    }

    [Fact]
    public async Task Run_WhoBeganIsToldToStop_WhoWaitsReadsIt()
    {
        var clock = new FastClock(LiveMarket.Speed, LiveMarket.SaturdayMorning);
        using var edgar = new SimulatedEdgar(LiveMarket.Shared, clock);
        using var gate = new Gate(edgar);
        using var rig = new LiveRig(gate, clock);
        var days = new DayReconciliation(rig.Edgar, rig.Temp.Store, clock);
        using var stopped = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var first = RunAsync(days, rig, stopped.Token);
        await gate.Reached.Task.WaitAsync(Cancellation);
        var second = RunAsync(days, rig, Cancellation);
        await stopped.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        gate.Open.SetResult();

        Assert.True(await second);
        Assert.Single(rig.Ledger.IndexDays(LiveMarket.Last, LiveMarket.Last));
    }

    private static async Task<bool> RunAsync(DayReconciliation days, LiveRig rig, CancellationToken cancellationToken)
    {
        using var writer = new StoreWriter(rig.Temp.Store, SicSectorMap.Default);
        return await days.RunAsync(LiveMarket.Last, LiveMarket.SaturdayMorning, writer, cancellationToken);
    }

    /// <summary>Holds every request until it is opened.</summary>
    private sealed class Gate(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Reached.TrySetResult();
            await Open.Task.WaitAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }
}
