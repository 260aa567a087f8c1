using InsiderSignal.Edgar.Client;
using InsiderSignal.Ingestion.Live;
using InsiderSignal.Ingestion.Status;
using InsiderSignal.Tests.Client;
using InsiderSignal.Tests.Clocks;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Ingestion.Live;

public sealed class LiveLoopTests : IDisposable
{
    private readonly ManualClock _clock = new(LiveMarket.SaturdayMorning);
    private readonly CancellationTokenSource _stop = new();
    private readonly LiveRig _rig;

    public LiveLoopTests() => _rig = new LiveRig(new ScriptedEdgar(), _clock);

    private string? Trouble => _rig.Monitor.Current.Trouble;

    [Fact]
    public async Task Run_FaultAfterFault_WaitsLongerEachTimeUntilItPasses()
    {
        var fails = true;
        var job = _rig.Jobs.Begin("Feed", "at work");
        var loop = Run(() => fails ? throw new EdgarException("The source is down.") : _clock.GetUtcNow().AddHours(1));

        foreach (var minutes in (int[])[1, 2, 4, 8, 15, 15])
        {
            await _clock.SettleAsync();
            Assert.Equal([TimeSpan.FromMinutes(minutes)], _clock.Due);
            Assert.Equal("The source is down.", Trouble);
            _clock.Advance(TimeSpan.FromMinutes(minutes));
        }

        await _clock.SettleAsync();
        Assert.Equal(JobState.Waiting, Assert.Single(_rig.Jobs.Jobs).State);
        fails = false;
        _clock.Advance(TimeSpan.FromMinutes(15));
        await _clock.SettleAsync();
        Assert.Null(Trouble);
        Assert.Equal([TimeSpan.FromHours(1)], _clock.Due);
        fails = true;
        _clock.Advance(TimeSpan.FromHours(1));
        await _clock.SettleAsync();
        Assert.Equal([TimeSpan.FromMinutes(1)], _clock.Due);
        await EndAsync(loop);
    }

    [Fact]
    public async Task Run_FaultThatNamesItsEnd_WaitsUntilThen()
    {
        var loop = Run(() => throw new EdgarBlockedException(_clock.GetUtcNow().AddMinutes(10)));

        await _clock.SettleAsync();

        Assert.Equal([TimeSpan.FromMinutes(10)], _clock.Due);
        await EndAsync(loop);
    }

    [Fact]
    public async Task Run_Defect_IsToldAsOneAndTriedAgain()
    {
        var loop = Run(() => throw new InvalidOperationException("Two\nlines"));

        await _clock.SettleAsync();

        Assert.Equal("Feed failed and is tried again: Two lines", Trouble);
        Assert.Equal([TimeSpan.FromMinutes(1)], _clock.Due);
        await EndAsync(loop);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _rig.Dispose();
    }

    private Task Run(Func<DateTimeOffset> cycle) =>
        new LiveLoop(_rig.Monitor, _rig.Jobs, _clock, NullLogger.Instance).RunAsync("Feed", _ => Task.Run(cycle), _stop.Token);

    private async Task EndAsync(Task loop)
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loop);
        Assert.Empty(_clock.Due);
    }
}
