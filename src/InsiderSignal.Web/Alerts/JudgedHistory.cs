using InsiderSignal.Core.Ratios;

namespace InsiderSignal.Web.Alerts;

/// <summary>A history, and the day from which it is looked back on: an answer that names the day has its alerts, and all else, of the same.</summary>
/// <param name="History">The history.</param>
/// <param name="Today">The day.</param>
internal sealed record JudgedHistory(TradeHistory History, DateOnly Today)
{
    /// <summary>The last day that alerts are judged by; null for an empty history.</summary>
    public DateOnly? JudgedOn => History.LastFiledOn is null ? null : Today;
}
