using InsiderSignal.Core.Ratios;
using InsiderSignal.Ingestion.Serving;
using InsiderSignal.Tests.Clocks;
using InsiderSignal.Tests.Web.Delivery.Receivers;
using InsiderSignal.Web.Delivery.Sending;
using Microsoft.Extensions.Logging.Abstractions;

namespace InsiderSignal.Tests.Web.Delivery;

/// <summary>Several targets at once.</summary>
public sealed class DeliveryWorkerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Worker_OneOfThreeTargetsHangs_TheOthersGetAllAndItGetsItsOwnLater()
    {
        await using var hanging = await WebhookReceiver.StartAsync();
        await using var slack = await WebhookReceiver.StartAsync();
        await using var mail = new MailReceiver();
        using var rig = new DeliveryRig(
            ("Webhooks:hanging:Url", hanging.ThenHang().Address.AbsoluteUri),
            ("Webhooks:slack:Url", slack.Address.AbsoluteUri),
            ("Webhooks:slack:Kind", "slack"),
            ("Email:Host", "127.0.0.1"),
            ("Email:Port", $"{mail.Port}"),
            ("Email:Security", "none"),
            ("Email:From", "alerts@example.org"),
            ("Email:To", "ann@example.org"));
        var snapshot = new HistorySnapshot();
        using var worker = new DeliveryWorker(rig.Lines, rig.Bell, snapshot, rig.Clock, NullLogger<DeliveryWorker>.Instance);
        await worker.StartAsync(Stop);
        snapshot.Publish(TradeHistory.Empty);

        Assert.Equal(6, await rig.AddAsync(DeliveryRig.Message("a"), DeliveryRig.Message("b")));
        await hanging.ArrivesAsync();
        await slack.ArrivesAsync();
        await slack.ArrivesAsync();
        await Patience.UntilAsync("Both messages are mailed.", () => mail.Mails.Count == 2);

        Assert.Equal(["a"], hanging.Keys);
        Assert.Equal(["a", "b"], slack.Keys);
        await AdvanceUntilAsync(rig, "The target that hung has its second message.", () => hanging.Keys.Contains("b"));
        Assert.Equal(["a", "b"], hanging.Keys.Distinct());
        Assert.Equal((2, 2), (slack.Calls.Count, mail.Mails.Count));
        await worker.StopAsync(Stop);
    }

    [Fact]
    public async Task Worker_NoHistoryYet_ReadsNoStore()
    {
        var sender = new ScriptedSender();
        using var rig = new DeliveryRig(("Webhooks:team:Url", "https://hooks.example.org/"));
        await rig.AddAsync(DeliveryRig.Message("a"));
        var snapshot = new HistorySnapshot();
        using var worker = new DeliveryWorker([rig.Line(rig.Through("team", sender))], rig.Bell, snapshot, rig.Clock, NullLogger<DeliveryWorker>.Instance);
        await worker.StartAsync(Stop);
        await rig.Clock.SettleAsync();

        Assert.Empty(sender.Sent);
        snapshot.Publish(TradeHistory.Empty);
        await Patience.UntilAsync("The message is sent once there is a history.", () => sender.Sent.Count == 1);
        await worker.StopAsync(Stop);
    }

    // The clock goes on for as long as it takes: a try that runs over its time is one more call with the same key, and never less.
    private static Task AdvanceUntilAsync(DeliveryRig rig, string awaited, Func<bool> isSo) => Patience.UntilAsync(awaited, isSo, async () =>
    {
        await rig.Clock.SettleAsync();
        if (!isSo())
            rig.Clock.Advance(rig.Settings.Delivery.Timeout);
    });
}
