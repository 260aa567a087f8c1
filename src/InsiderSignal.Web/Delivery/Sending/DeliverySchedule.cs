using InsiderSignal.Web.Delivery.Options;

namespace InsiderSignal.Web.Delivery.Sending;

/// <summary>When a message is tried again, counted from a failed try.</summary>
internal sealed class DeliverySchedule(DeliveryOptions options)
{
    private static readonly TimeSpan LongestAskedRest = TimeSpan.FromDays(1);

    /// <summary>Null when it has been tried often enough, or another try makes no sense.</summary>
    /// <param name="tries">How many have been made.</param>
    /// <param name="fault">Why the last failed.</param>
    /// <param name="chance">From 0 to 1, so that those who failed together do not come back together.</param>
    public TimeSpan? Rest(int tries, DeliveryFault fault, double chance)
    {
        if (!fault.MayPass || tries >= options.Tries)
            return null;
        var longest = Math.Min(options.FirstDelay.Ticks * Math.Pow(2, Math.Min(tries - 1, 30)), options.LongestDelay.Ticks);
        var rest = TimeSpan.FromTicks((long)(longest * ((1 + chance) / 2)));
        return fault.RetryAfter is { } asked && asked > rest ? Min(asked, LongestAskedRest) : rest;
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
