using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>What a filing after the end of a week made of one of its trades.</summary>
/// <param name="Then">The trade as it was known at the end of the week; null where it was not known then.</param>
/// <param name="Now">The trade as it is known now; null where it no longer counts.</param>
/// <param name="On">The day on which that became known.</param>
public sealed record LaterChange(TradeRecord? Then, TradeRecord? Now, DateOnly On)
{
    /// <summary>The trade, as it is known now where it counts.</summary>
    public TradeRecord Trade => Now ?? Then!.Value;
}
