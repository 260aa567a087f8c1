using InsiderSignal.Core.Plans;
using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Core.Alerts.Weekly;

/// <summary>What digests are made from; the same for every week.</summary>
/// <param name="History">The history.</param>
/// <param name="Conditions">All alerts of conditions there have been, as <see cref="ConditionAlerts"/> finds them in the history.</param>
/// <param name="TooSoon">All versions of the trades that came too soon after their plan was adopted.</param>
/// <param name="Options">The thresholds of alerts.</param>
/// <param name="Benchmark">The norm of the market ratio.</param>
public sealed record DigestSource(
    TradeHistory History, IReadOnlyList<Alert> Conditions, IReadOnlyList<PlanTradeVersion> TooSoon, AlertOptions Options, Benchmark Benchmark);
