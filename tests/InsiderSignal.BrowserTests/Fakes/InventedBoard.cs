using InsiderSignal.Storage.Reading;
using InsiderSignal.Web.Delivery.Status;

namespace InsiderSignal.BrowserTests.Fakes;

/// <summary>Shows the deliveries it was told to show, and notes what it is asked to send again.</summary>
internal sealed class InventedBoard : IDeliveryBoard
{
    /// <summary>A target that is well, one that fails, one that is gone, and more dead letters than are shown.</summary>
    public static DeliveryView Busy { get; } = new(
        [
            new TargetStatus("Slack webhook", new OutboxTally("team-chat", 1_204, 0, 0, InventedClock.Now.AddMinutes(-12), null, null, null)),
            new TargetStatus("E-mail", new OutboxTally("email", 52, 2, 27, InventedClock.Now.AddDays(-9), InventedClock.Now.AddMinutes(-3), "answered 550: no such mailbox here", InventedClock.Now.AddMinutes(17))),
            new TargetStatus(null, new OutboxTally("old-receiver", 3, 1, 0, InventedClock.Now.AddDays(-90), null, null, InventedClock.Now.AddDays(-80))),
        ],
        27,
        [
            .. Enumerable.Range(1, 25).Select(i => new DeadLetter(
                i, "email", i == 1 ? "The market ratio stayed below its long-term average of 0.42 for 20 trading days" : $"AKTS: a director bought for ${i} million", 12,
                InventedClock.Now.AddHours(-i), InventedClock.Now.AddHours(-i).AddMinutes(50), "answered 550: no such mailbox here")),
        ]);

    public DeliveryView? View { get; set; }

    public List<long?> Retried { get; } = [];

    public ValueTask<DeliveryView?> ReadAsync(CancellationToken cancellationToken) => ValueTask.FromResult(View);

    public ValueTask<bool> RetryAsync(long? id, CancellationToken cancellationToken)
    {
        Retried.Add(id);
        return ValueTask.FromResult(true);
    }
}
