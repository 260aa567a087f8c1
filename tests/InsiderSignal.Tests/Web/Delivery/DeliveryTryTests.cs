using InsiderSignal.Tests.Clocks;
using InsiderSignal.Web.Delivery.Options;
using InsiderSignal.Web.Delivery.Sending;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>What is repeated at once, and when the next try is.</summary>
public sealed class DeliveryTryTests
{
    private static readonly OutgoingMessage Message = new(DeliveryRig.Message("a"), null);

    private readonly ManualClock _clock = new(DeliveryRig.Start);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_FailsTwiceThenGoesWell_IsOneTryOfThreeCalls()
    {
        var sender = new ScriptedSender(Fails(), Fails());

        await _clock.FinishAsync(Try(repeats: 2).RunAsync(sender, Message, Stop));

        Assert.Equal(3, sender.Sent.Count);
        Assert.InRange(_clock.GetUtcNow() - DeliveryRig.Start, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Run_FailsEachTime_ThrowsTheFault()
    {
        var sender = new ScriptedSender(Fails(), Fails(), Fails());

        var fault = await Assert.ThrowsAsync<DeliveryFault>(() => _clock.FinishAsync(Try(repeats: 2).RunAsync(sender, Message, Stop)));

        Assert.Equal((3, "down"), (sender.Sent.Count, fault.Message));
    }

    [Fact]
    public async Task Run_RefusedForGood_IsNotRepeated()
    {
        var sender = new ScriptedSender(_ => throw new DeliveryFault("gone", mayPass: false));

        await Assert.ThrowsAsync<DeliveryFault>(() => _clock.FinishAsync(Try(repeats: 2).RunAsync(sender, Message, Stop)));

        Assert.Single(sender.Sent);
    }

    [Theory]
    [InlineData(7, 2)]
    [InlineData(11, 1)]
    public async Task Run_AskedToRest_RestsSoLongOrLeavesItToTheSchedule(int seconds, int calls)
    {
        var sender = new ScriptedSender(Fails(TimeSpan.FromSeconds(seconds)));

        var run = _clock.FinishAsync(Try(repeats: 1).RunAsync(sender, Message, Stop));
        if (calls == 1)
            Assert.Equal(TimeSpan.FromSeconds(seconds), (await Assert.ThrowsAsync<DeliveryFault>(() => run)).RetryAfter);
        else
            await run;

        Assert.Equal(calls, sender.Sent.Count);
        Assert.Equal(calls == 1 ? 0 : seconds, (_clock.GetUtcNow() - DeliveryRig.Start).TotalSeconds);
    }

    [Fact]
    public async Task Run_NoAnswer_EndsAfterItsTime()
    {
        var sender = new ScriptedSender(token => Task.Delay(Timeout.Infinite, token));

        var fault = await Assert.ThrowsAsync<DeliveryFault>(() => _clock.FinishAsync(Try(repeats: 0).RunAsync(sender, Message, Stop)));

        Assert.Equal("no answer within 15 s", fault.Message);
        Assert.True(fault.MayPass);
        Assert.Equal(15, (_clock.GetUtcNow() - DeliveryRig.Start).TotalSeconds);
    }

    [Theory]
    [InlineData(1, 0, 15)]
    [InlineData(1, 1, 30)]
    [InlineData(2, 1, 60)]
    [InlineData(7, 1, 1920)]
    [InlineData(8, 1, 3600)]
    [InlineData(11, 0.5, 2700)]
    public void Rest_FailedTries_DoublesUpToTheLongest(int tries, double chance, double seconds) =>
        Assert.Equal(seconds, new DeliverySchedule(new DeliveryOptions()).Rest(tries, new DeliveryFault("down", mayPass: true), chance)!.Value.TotalSeconds);

    [Fact]
    public void Rest_NoTryLeftOrNoUse_IsNone()
    {
        var schedule = new DeliverySchedule(new DeliveryOptions { Tries = 3 });

        Assert.NotNull(schedule.Rest(2, new DeliveryFault("down", mayPass: true), 0));
        Assert.Null(schedule.Rest(3, new DeliveryFault("down", mayPass: true), 0));
        Assert.Null(schedule.Rest(1, new DeliveryFault("gone", mayPass: false), 0));
    }

    [Theory]
    [InlineData(5, 30)]
    [InlineData(7200, 7200)]
    [InlineData(10_000_000, 86_400)]
    public void Rest_TargetAsksForIt_IsAsLongAsItAsksWithinADay(int asked, double seconds) =>
        Assert.Equal(seconds, new DeliverySchedule(new DeliveryOptions()).Rest(1, new DeliveryFault("busy", mayPass: true, TimeSpan.FromSeconds(asked)), 1)!.Value.TotalSeconds);

    private static Func<CancellationToken, Task> Fails(TimeSpan? retryAfter = null) => _ => throw new DeliveryFault("down", mayPass: true, retryAfter);

    private DeliveryTry Try(int repeats) => new(new DeliveryOptions { Repeats = repeats }, _clock);
}
